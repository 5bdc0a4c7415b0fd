package org.ent4j.examples.portal.assistance.question;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.question.AskPage.Proposed;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Proposal;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.Platform;

/** A question is written: first what is known is looked for, then the correspondents are asked. */
final class AskScreen {

    static final String PATH = QuestionScreen.BASE + "/nouvelle";

    private static final String TEMPLATE = "assistance/ask";
    private static final int PROPOSALS = 5;

    private final AssistanceDesk desk;

    @Inject
    AskScreen(AssistanceDesk desk) {
        this.desk = desk;
    }

    Answer begin(Visit visit) {
        return Answer.page(title(visit), TEMPLATE, page(visit, Optional.empty(), List.of(), ""));
    }

    private static String title(Visit visit) {
        return visit.in("Poser une question", "Ask a question");
    }

    Answer send(Visit visit) {
        var enquiry = enquiry(visit);
        return visit.form().textOr("do", "").equals("ask") ? ask(visit, enquiry) : search(visit, enquiry);
    }

    /** What was typed; of a category and a product that the catalogue does not have, the module says so. */
    private static Enquiry enquiry(Visit visit) {
        var enquiry = Enquiry.of(visit.school().id(), visit.form().textOr("text", ""));
        var about = visit.form().text("about").map(text -> text.split("\\|", 2));
        if (about.isEmpty()
                || about.get()[0].isBlank()
                || about.get()[0].startsWith("/")
                || about.get()[0].endsWith("/")) {
            return enquiry;
        }
        var category = enquiry.about(new CategoryId(about.get()[0]));
        return about.get().length == 1 ? category : category.aboutProduct(about.get()[1]);
    }

    private Answer search(Visit visit, Enquiry enquiry) {
        var proposals = desk.look(Platform.ENT, visit.now()).levelZero().propose(enquiry, PROPOSALS).stream()
                .map(each -> proposed(visit, each))
                .toList();
        return Answer.page(title(visit), TEMPLATE, page(visit, Optional.of(enquiry), proposals, ""));
    }

    private static Proposed proposed(Visit visit, Proposal proposal) {
        return new Proposed(
                proposal.answer().id().value(),
                proposal.answer().question(),
                proposal.answer().answer(),
                proposal.why().stream().map(visit.words()::of).toList());
    }

    private Answer ask(Visit visit, Enquiry enquiry) {
        Either<Refusal, Question> done = desk.act(
                Platform.ENT,
                school -> school.levelZero().ask(id(visit, enquiry), enquiry, visit.person(), visit.now()));
        return done.fold(
                refusal -> Answer.again(
                        title(visit),
                        TEMPLATE,
                        page(
                                visit,
                                Optional.of(enquiry),
                                List.of(),
                                String.join(" · ", visit.words().of(refusal.reasons())))),
                question -> Answer.to(
                        QuestionScreen.path(question.id()),
                        Notice.done(visit.in(
                                "Votre question est posée : les correspondants ENT de votre établissement sont prévenus.",
                                "Your question is asked: the correspondents of your school were told."))));
    }

    /** The same for the same question of the same form. */
    private static QuestionId id(Visit visit, Enquiry enquiry) {
        var all = List.of(visit.form().textOr("form", ""), visit.person().value(), enquiry.toString());
        return new QuestionId("Q-"
                + UUID.nameUUIDFromBytes(String.join("\n", all).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13));
    }

    private AskPage page(Visit visit, Optional<Enquiry> enquiry, List<Proposed> proposals, String error) {
        return new AskPage(
                enquiry.map(Enquiry::text).orElse(""),
                about(visit),
                visit.form().textOr("about", ""),
                visit.form().text("form").orElseGet(() -> UUID.randomUUID().toString()),
                enquiry.filter(each -> !each.text().isBlank()).isPresent() && error.isEmpty(),
                proposals,
                error);
    }

    private Map<String, String> about(Visit visit) {
        var about = new LinkedHashMap<String, String>();
        about.put("", visit.in("— je ne sais pas —", "— I do not know —"));
        about.putAll(new CatalogueWords(desk.catalogue(), visit.words()).leavesWithProducts());
        return about;
    }

    /** A reader says whether a proposal has helped. */
    Answer judge(Visit visit, boolean isHelp) {
        return answerId(visit)
                .map(id -> judge(visit, id, isHelp))
                .orElseGet(() ->
                        Answer.notFound(visit, visit.in("Il n'y a pas de telle réponse.", "There is no such answer.")));
    }

    static Optional<KnownAnswerId> answerId(Visit visit) {
        return Optional.of(visit.parameter("answer"))
                .filter(text -> !text.isBlank())
                .map(KnownAnswerId::new);
    }

    private Answer judge(Visit visit, KnownAnswerId id, boolean isHelp) {
        var levelZero = desk.look(Platform.ENT, visit.now()).levelZero();
        Either<Refusal, KnownAnswer> done = isHelp
                ? levelZero.helped(id, visit.school().id())
                : levelZero.notHelped(id, visit.school().id());
        return Answer.moved(
                visit,
                done,
                isHelp ? QuestionScreen.BASE : PATH,
                isHelp
                        ? visit.in("Tant mieux ! Votre avis est noté.", "Good! It is noted.")
                        : visit.in("C'est noté. Posez votre question.", "It is noted. Ask your question."));
    }
}
