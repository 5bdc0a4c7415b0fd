package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.memory.InMemoryKnownAnswers;
import org.ent4j.ticketing.memory.InMemoryQuestions;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.QuestionNotice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.TicketList;

/** Level 0 in memory: a school with a correspondent, and another one from Tuesday on; and another school. */
final class SchoolWithCorrespondents {

    static final StructureId SCHOOL = Drafts.SCHOOL;
    static final StructureId OTHER_SCHOOL = new StructureId("9990002Y");
    static final PersonId PARENT = new PersonId("parent");
    static final PersonId RUIZ = Drafts.RUIZ;
    static final PersonId KONE = new PersonId("kone");
    static final PersonId PETIT = new PersonId("petit");
    static final Actor MARTIN = new Actor("martin", Role.AGENT);
    static final Actor IMPOSTOR = new Actor("intrus", Role.AGENT);
    static final Instant MONDAY = Policies.MONDAY;
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final QuestionId ID = new QuestionId("Q1");
    static final Enquiry LOST = Enquiry.of(SCHOOL, "J'ai perdu mon mot de passe, que faire ?");

    final InMemoryTickets tickets = new InMemoryTickets();
    final List<QuestionNotice> notices = Collections.synchronizedList(new ArrayList<>());
    final Assistance assistance;
    /** How many additions of tickets fail from now on. */
    int failures;

    SchoolWithCorrespondents() {
        this(new InMemoryQuestions(), new InMemoryKnownAnswers());
    }

    SchoolWithCorrespondents(Questions questions, KnownAnswers answers) {
        assistance = Assistance.of(
                setup(),
                new Assistance.Ports(
                                failing(),
                                tickets.exchanges(),
                                SchoolWithCorrespondents::named,
                                MARTIN::equals,
                                new Told(),
                                Map.of())
                        .withLevelZero(questions, answers));
    }

    static AssistanceSetup setup() {
        return AssistanceSetup.usual(
                Platform.ACADEMIE,
                "AC",
                Policies.usual(),
                FormPolicy.usual(),
                new FrontDesk("portail.example.org"),
                UsualRouting.table());
    }

    static List<Correspondent> named(StructureId school) {
        var tuesday = LocalDate.ofInstant(TUESDAY, Policies.PARIS);
        return school.equals(OTHER_SCHOOL)
                ? List.of(new Correspondent(PETIT, "M. Petit", CorrespondentRole.CPE, Optional.empty()))
                : List.of(
                        new Correspondent(RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty()),
                        new Correspondent(
                                KONE,
                                "M. Koné",
                                CorrespondentRole.ADMINISTRATEUR,
                                Optional.of(new DateRange(tuesday, tuesday.plusDays(30)))));
    }

    private final class Told implements Notifier {
        @Override
        public void tell(List<Notice> ofTickets) {}

        @Override
        public void tellOfQuestions(List<QuestionNotice> ofQuestions) {
            notices.addAll(ofQuestions);
        }
    }

    private Tickets failing() {
        return (Tickets) Proxy.newProxyInstance(
                Tickets.class.getClassLoader(), new Class<?>[] {Tickets.class}, (proxy, method, given) -> {
                    if (method.getName().equals("add") && failures-- > 0) {
                        throw new IllegalStateException("The database is gone.");
                    }
                    try {
                        return method.invoke(tickets, given);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    LevelZeroService levelZero() {
        return assistance.levelZero();
    }

    SchoolWithCorrespondents asked() {
        return done(levelZero().ask(ID, LOST, PARENT, MONDAY));
    }

    SchoolWithCorrespondents answered() {
        asked();
        return done(levelZero().answer(ID, "Par le lien « mot de passe perdu ».", RUIZ, MONDAY));
    }

    private SchoolWithCorrespondents done(Either<Refusal, ?> decided) {
        decided.getOrElseThrow(refused -> new AssertionError(refused.reasons().toString()));
        return this;
    }

    /** The form about the login. */
    static Submission form(PersonId by, Instant at) {
        return form(SCHOOL, by, at);
    }

    static Submission form(StructureId school, PersonId by, Instant at) {
        var draft = RequestDraft.builder()
                .requester(by)
                .school(school)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description("Bonjour, un parent a perdu son mot de passe et le lien ne marche pas. Merci.")
                .build();
        return Submission.builder().draft(draft).by(by).at(at).build();
    }

    int openTickets() {
        return tickets.count(new TicketList.OfAll(Shelf.OPEN), 99);
    }

    /** The codes of what that person was told of questions. */
    List<String> told(PersonId person) {
        return notices.stream()
                .filter(each -> each.to().equals(new Recipient.Person(person)))
                .map(each -> each.what().code())
                .toList();
    }

    static List<String> rules(Either<Refusal, ?> decided) {
        return decided.fold(Refusal::rules, done -> List.of("done"));
    }
}
