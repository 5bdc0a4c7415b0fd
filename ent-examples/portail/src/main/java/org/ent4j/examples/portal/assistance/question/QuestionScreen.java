package org.ent4j.examples.portal.assistance.question;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.StateBadge;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.assistance.question.QuestionPage.Given;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.LevelZeroService;
import org.ent4j.ticketing.knowledge.Knowledge;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionLife;
import org.ent4j.ticketing.knowledge.QuestionLife.Move;
import org.ent4j.ticketing.ticket.Platform;

/** A question on a page of its own. */
final class QuestionScreen {

    static final String BASE = "/assistance/questions";

    private static final String TEXT = "text";
    private static final String SHARED = "shared";

    private final AssistanceDesk desk;

    @Inject
    QuestionScreen(AssistanceDesk desk) {
        this.desk = desk;
    }

    static String path(QuestionId id) {
        return BASE + "/" + id;
    }

    private static Optional<QuestionId> id(Visit visit) {
        return Optional.of(visit.parameter("question")).filter(text -> !text.isBlank()).map(QuestionId::new);
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Il n'y a pas de telle question.", "There is no such question."));
    }

    Answer show(Visit visit) {
        return id(visit)
                .map(id -> Answer.shown(
                        visit,
                        desk.look(Platform.ENT, visit.now())
                                .levelZero()
                                .show(id, SchoolSide.actor(visit), visit.now()),
                        question -> Answer.page(
                                visit.in("Question", "Question"), "assistance/question", page(visit, question))))
                .orElseGet(() -> unknown(visit));
    }

    private QuestionPage page(Visit visit, Question question) {
        return new QuestionPage(
                StateBadge.of(question.state(), visit.words()),
                question.enquiry().text(),
                facts(visit, question),
                question.answers().stream().map(each -> given(visit, each)).toList(),
                links(visit, question),
                actions(visit, question),
                isOfCorrespondent(visit, question)
                        ? new Linked(
                                "",
                                visit.in("Questions de l'établissement", "Questions of the school"),
                                SchoolQuestions.PATH)
                        : new Linked("", visit.in("Mes questions", "My questions"), BASE));
    }

    private List<Fact> facts(Visit visit, Question question) {
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                visit.in("Posée par", "Asked by"), visit.school().names().of(question.asker())));
        facts.add(new Fact(visit.in("Le", "On"), visit.words().moment(question.askedAt())));
        question.enquiry()
                .category()
                .ifPresent(category -> facts.add(new Fact(
                        visit.in("Concerne", "About"),
                        words.of(category)
                                + question.enquiry()
                                        .product()
                                        .map(product -> " › " + words.product(category, product))
                                        .orElse(""))));
        return facts;
    }

    private static Given given(Visit visit, org.ent4j.ticketing.knowledge.Answer answer) {
        return new Given(
                visit.school().names().of(answer.by()),
                visit.words().moment(answer.at()),
                answer.text(),
                answer.whyNot().orElse(""));
    }

    private static boolean isOfCorrespondent(Visit visit, Question question) {
        return visit.may(SchoolSide.ANSWERING) && !question.asker().equals(visit.person());
    }

    private static List<Linked> links(Visit visit, Question question) {
        return question.ticket()
                .map(ticket -> List.of(new Linked(
                        visit.in("Elle continue à l'assistance académique : ticket", "It goes on at level 1: ticket"),
                        ticket,
                        visit.may(SchoolSide.ANSWERING) ? "/assistance/tickets/" + ticket : "")))
                .orElseGet(List::of);
    }

    /** What may be done now: the moves of the question, each to whom it belongs. */
    private static List<ActionForm> actions(Visit visit, Question question) {
        var actions = new ArrayList<ActionForm>();
        for (var move : QuestionLife.TABLE.commands(question.state())) {
            if (isHis(move, visit, question)) {
                actions.add(action(move, visit, question.id()));
            }
        }
        if (question.answer().isPresent() && isOfCorrespondent(visit, question)) {
            actions.addAll(ofKnownAnswer(visit, question));
        }
        return actions;
    }

    private static List<ActionForm> ofKnownAnswer(Visit visit, Question question) {
        return List.of(
                form(
                        visit,
                        question.id(),
                        "garder",
                        "Proposer cette réponse à ceux qui demanderont ensuite",
                        "Propose this answer to those who ask next",
                        List.of(),
                        false),
                form(
                        visit,
                        question.id(),
                        "oublier",
                        "Ne plus proposer cette réponse",
                        "Propose this answer no longer",
                        List.of(),
                        false));
    }

    private static boolean isHis(Move move, Visit visit, Question question) {
        var isAsker = question.asker().equals(visit.person());
        return switch (move) {
            case ANSWER -> isOfCorrespondent(visit, question);
            case PASS_ON -> visit.may(SchoolSide.ANSWERING);
            case NOT_HELPED, WITHDRAW -> isAsker;
        };
    }

    private static ActionForm action(Move move, Visit visit, QuestionId id) {
        return switch (move) {
            case ANSWER -> form(
                    visit,
                    id,
                    "repondre",
                    "Répondre",
                    "Answer",
                    List.of(ActionField.text(TEXT, visit.in("Réponse", "Answer")), shared(visit)),
                    true);
            case PASS_ON -> form(
                    visit,
                    id,
                    "transmettre",
                    "Ouvrir un ticket à l'assistance académique",
                    "Open a ticket at level 1",
                    List.of(),
                    false);
            case NOT_HELPED -> form(
                    visit,
                    id,
                    "pas-utile",
                    "Cette réponse ne m'aide pas",
                    "This answer does not help",
                    List.of(ActionField.text(TEXT, visit.in("Pourquoi", "Why"))),
                    false);
            case WITHDRAW -> form(
                    visit, id, "retirer", "Retirer la question", "Withdraw the question", List.of(), false);
        };
    }

    private static ActionField shared(Visit visit) {
        var options = new LinkedHashMap<String, String>();
        options.put("1", visit.in("la proposer à ceux qui demanderont ensuite", "propose it to those who ask next"));
        options.put("0", visit.in("pour cette question seulement", "for this question alone"));
        return ActionField.choice(SHARED, visit.in("Réponse connue", "Known answer"), options, "1");
    }

    private static ActionForm form(
            Visit visit, QuestionId id, String path, String fr, String en, List<ActionField> fields, boolean isMain) {
        return new ActionForm(
                path, path(id) + "/" + path, visit.in(fr, en), fields, Optional.empty(), isMain);
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
                visit.in("Elle sera proposée à ceux qui demanderont ensuite.", "It is proposed to those who ask next."));
    }

    Answer forget(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero
                        .show(id, SchoolSide.actor(visit), visit.now())
                        .flatMap(question -> levelZero.remove(
                                Knowledge.idOf(question), SchoolSide.actor(visit), visit.now())),
                visit.in("Elle n'est plus proposée.", "It is proposed no longer."));
    }

    Answer notHelped(Visit visit) {
        return act(
                visit,
                (levelZero, id) ->
                        levelZero.notHelped(id, visit.form().textOr(TEXT, ""), visit.person(), visit.now()),
                visit.in("La question est de nouveau ouverte.", "The question is open again."));
    }

    Answer withdraw(Visit visit) {
        return act(
                visit,
                (levelZero, id) -> levelZero.withdraw(id, visit.person(), visit.now()),
                visit.in("Question retirée.", "Question withdrawn."));
    }

    private Answer act(
            Visit visit, BiFunction<LevelZeroService, QuestionId, Either<Refusal, ?>> what, String done) {
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
                        desk.look(Platform.ENT, visit.now())
                                .levelZero()
                                .show(id, SchoolSide.actor(visit), visit.now()),
                        question -> Answer.to("/assistance/tickets/nouveau?question=%s%s"
                                .formatted(id, category(question)))))
                .orElseGet(() -> unknown(visit));
    }

    private static String category(Question question) {
        return question.enquiry().category().map(id -> "&category=" + id).orElse("");
    }
}
