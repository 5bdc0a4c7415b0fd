package org.ent4j.examples.portal.assistance.question;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.LevelZeroService;
import org.ent4j.ticketing.knowledge.Knowledge;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.ticket.Platform;

/** A question on a page of its own. */
final class QuestionScreen {

    static final String BASE = "/assistance/questions";

    static final String TEXT = "text";
    static final String SHARED = "shared";

    private final AssistanceDesk desk;
    private final QuestionPages pages;

    @Inject
    QuestionScreen(AssistanceDesk desk, QuestionPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    static String path(QuestionId id) {
        return BASE + "/" + id;
    }

    private static Optional<QuestionId> id(Visit visit) {
        return Optional.of(visit.parameter("question"))
                .filter(text -> !text.isBlank())
                .map(QuestionId::new);
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Il n'y a pas de telle question.", "There is no such question."));
    }

    Answer show(Visit visit) {
        return id(visit)
                .map(id -> Answer.shown(
                        visit,
                        desk.look(Platform.ENT, visit.now()).levelZero().show(id, SchoolSide.actor(visit), visit.now()),
                        question -> Answer.page(
                                visit.in("Question", "Question"), "assistance/question", pages.of(visit, question))))
                .orElseGet(() -> unknown(visit));
    }

    Answer answer(Visit visit) {
        var text = visit.form().textOr(TEXT, "");
        var isShared = visit.form().textOr(SHARED, "").equals("1");
        return act(
                visit,
                (levelZero, id) -> isShared
                        ? levelZero.answer(id, text, visit.person(), visit.now())
                        : levelZero.answerOnce(id, text, visit.person(), visit.now()),
                visit.in("Réponse envoyée.", "Answer sent."));
    }

    Answer keep(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero.keep(id, SchoolSide.actor(visit), visit.now()),
                visit.in(
                        "Elle sera proposée à ceux qui demanderont ensuite.", "It is proposed to those who ask next."));
    }

    Answer forget(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero
                        .show(id, SchoolSide.actor(visit), visit.now())
                        .flatMap(question ->
                                levelZero.remove(Knowledge.idOf(question), SchoolSide.actor(visit), visit.now())),
                visit.in("Elle n'est plus proposée.", "It is proposed no longer."));
    }

    Answer notHelped(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero.notHelped(id, visit.form().textOr(TEXT, ""), visit.person(), visit.now()),
                visit.in("La question est de nouveau ouverte.", "The question is open again."));
    }

    Answer withdraw(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero.withdraw(id, visit.person(), visit.now()),
                visit.in("Question retirée.", "Question withdrawn."));
    }

    private Answer act(Visit visit, BiFunction<LevelZeroService, QuestionId, Either<Refusal, ?>> what, String done) {
        return id(visit)
                .map(id -> {
                    Either<Refusal, Object> outcome = desk.act(
                            Platform.ENT,
                            school -> what.apply(school.levelZero(), id).map(any -> (Object) any));
                    return Answer.moved(visit, outcome, path(id), done);
                })
                .orElseGet(() -> unknown(visit));
    }

    /** The form of a ticket, filled in with what the question says. */
    Answer passOn(Visit visit) {
        return id(visit)
                .map(id -> Answer.shown(
                        visit,
                        desk.look(Platform.ENT, visit.now()).levelZero().show(id, SchoolSide.actor(visit), visit.now()),
                        question -> Answer.to(
                                "/assistance/tickets/nouveau?question=%s%s".formatted(id, category(question)))))
                .orElseGet(() -> unknown(visit));
    }

    private static String category(Question question) {
        return question.enquiry().category().map(id -> "&category=" + id).orElse("");
    }
}
