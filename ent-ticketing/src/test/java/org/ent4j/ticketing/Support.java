package org.ent4j.ticketing;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.memory.InMemoryIncidents;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;

/** The assistance of an académie, with Martin who works there, and what people were told. */
final class Support {

    static final Actor MARTIN = new Actor("martin", Role.AGENT);
    static final Actor IMPOSTOR = new Actor("x", Role.AGENT);
    static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);

    final List<Notice> notices = new ArrayList<>();
    final InMemoryTickets tickets = new InMemoryTickets();
    final Assistance assistance;
    private Runnable afterNext = () -> {};

    Support() {
        this(same -> same);
    }

    /** @param seen how the assistance sees the store */
    Support(UnaryOperator<Tickets> seen) {
        var setup = new AssistanceSetup(
                Platform.ACADEMIE,
                "T",
                Policies.usual(),
                FormPolicy.usual(),
                new FrontDesk("https://portail.example"),
                UsualRouting.table(),
                RetryPolicy.usual(),
                Duration.ofDays(3),
                Lang.FR);
        this.assistance = Assistance.of(
                setup,
                new Assistance.Ports(
                        seen.apply(watched()),
                        tickets.exchanges(),
                        school -> List.of(correspondent("ruiz"), correspondent("leroy")),
                        MARTIN::equals,
                        this::tell,
                        Map.of(),
                        new InMemoryIncidents()));
    }

    private static Correspondent correspondent(String id) {
        return new Correspondent(new PersonId(id), id, CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty());
    }

    private void tell(List<Notice> told) {
        notices.addAll(told);
    }

    private Tickets watched() {
        return (Tickets) Proxy.newProxyInstance(
                Support.class.getClassLoader(), new Class<?>[] {Tickets.class}, (proxy, method, arguments) -> {
                    var answer = method.invoke(tickets, arguments);
                    if (method.getName().equals("add")) {
                        var now = afterNext;
                        afterNext = () -> {};
                        now.run();
                    }
                    return answer;
                });
    }

    /** What somebody else does once the next change is kept. */
    void afterNext(Runnable other) {
        afterNext = other;
    }

    /** A ticket about the login. */
    Ticket submitted(String by, Instant at) {
        var draft = RequestDraft.builder()
                .requester(new PersonId(by))
                .school(Drafts.SCHOOL)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description("Bonjour, les élèves de 5A ne peuvent plus se connecter. Merci.")
                .build();
        return assistance
                .intake()
                .submit(Submission.builder()
                        .draft(draft)
                        .by(new PersonId(by))
                        .at(at)
                        .build())
                .get()
                .ticket();
    }

    /** What that person was told, the codes. */
    List<String> told(String person) {
        return notices.stream()
                .filter(notice -> notice.to().equals(new Recipient.Person(new PersonId(person))))
                .map(notice -> notice.what().code())
                .toList();
    }
}
