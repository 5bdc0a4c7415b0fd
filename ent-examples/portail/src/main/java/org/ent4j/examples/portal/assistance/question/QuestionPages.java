package org.ent4j.examples.portal.assistance.question;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.StateBadge;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.assistance.question.QuestionPage.Given;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.knowledge.Answer;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionLife;
import org.ent4j.ticketing.knowledge.QuestionLife.Move;

/** A question as a page shows it, with what its reader may do. */
final class QuestionPages {

    private final AssistanceDesk desk;

    @Inject
    QuestionPages(AssistanceDesk desk) {
        this.desk = desk;
    }

    QuestionPage of(Visit visit, Question question) {
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
                        : new Linked("", visit.in("Mes questions", "My questions"), QuestionScreen.BASE));
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

    private static Given given(Visit visit, Answer answer) {
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
            case ANSWER ->
                form(
                        visit,
                        id,
                        "repondre",
                        "Répondre",
                        "Answer",
                        List.of(ActionField.text(QuestionScreen.TEXT, visit.in("Réponse", "Answer")), shared(visit)),
                        true);
            case PASS_ON ->
                form(
                        visit,
                        id,
                        "transmettre",
                        "Ouvrir un ticket à l'assistance académique",
                        "Open a ticket at level 1",
                        List.of(),
                        false);
            case NOT_HELPED ->
                form(
                        visit,
                        id,
                        "pas-utile",
                        "Cette réponse ne m'aide pas",
                        "This answer does not help",
                        List.of(ActionField.text(QuestionScreen.TEXT, visit.in("Pourquoi", "Why"))),
                        false);
            case WITHDRAW ->
                form(visit, id, "retirer", "Retirer la question", "Withdraw the question", List.of(), false);
        };
    }

    private static ActionField shared(Visit visit) {
        var options = new LinkedHashMap<String, String>();
        options.put("1", visit.in("la proposer à ceux qui demanderont ensuite", "propose it to those who ask next"));
        options.put("0", visit.in("pour cette question seulement", "for this question alone"));
        return ActionField.choice(QuestionScreen.SHARED, visit.in("Réponse connue", "Known answer"), options, "1");
    }

    private static ActionForm form(
            Visit visit, QuestionId id, String path, String fr, String en, List<ActionField> fields, boolean isMain) {
        return new ActionForm(
                path, QuestionScreen.path(id) + "/" + path, visit.in(fr, en), fields, Optional.empty(), isMain);
    }
}
