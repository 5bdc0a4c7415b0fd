package org.ent4j.examples.portal.assistance.question;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** Level 0: questions to the correspondents of a school. */
public final class QuestionFeature implements Feature {

    private static final String QUESTION = QuestionScreen.BASE + "/{question}";
    private static final String ANSWER = "/assistance/reponses/{answer}";

    private final MyQuestions mine;
    private final SchoolQuestions ofTheSchool;
    private final AskScreen ask;
    private final QuestionScreen question;

    @Inject
    QuestionFeature(MyQuestions mine, SchoolQuestions ofTheSchool, AskScreen ask, QuestionScreen question) {
        this.mine = mine;
        this.ofTheSchool = ofTheSchool;
        this.ask = ask;
        this.question = question;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(QuestionScreen.BASE, Label.of("Mes questions", "My questions"), SchoolSide.ASKING, mine::show)
                        .in(Menu.ASSISTANCE),
                Route.get(
                        AskScreen.PATH,
                        Label.of("Poser une question", "Ask a question"),
                        SchoolSide.ASKING,
                        ask::begin),
                Route.post(
                        AskScreen.PATH,
                        Label.of("Chercher une réponse, poser une question", "Look for an answer, ask"),
                        SchoolSide.ASKING,
                        ask::send),
                Route.post(
                        ANSWER + "/utile",
                        Label.of("Dire qu'une réponse a aidé", "Say that an answer helped"),
                        SchoolSide.ASKING,
                        visit -> ask.judge(visit, true)),
                Route.post(
                        ANSWER + "/inutile",
                        Label.of("Dire qu'une réponse n'a pas aidé", "Say that an answer did not help"),
                        SchoolSide.ASKING,
                        visit -> ask.judge(visit, false)),
                Route.get(QUESTION, Label.of("Voir une question", "See a question"), SchoolSide.ASKING, question::show),
                Route.post(
                        QUESTION + "/pas-utile",
                        Label.of("Rouvrir sa question", "Open one's question again"),
                        SchoolSide.ASKING,
                        question::notHelped),
                Route.post(
                        QUESTION + "/retirer",
                        Label.of("Retirer sa question", "Withdraw one's question"),
                        SchoolSide.ASKING,
                        question::withdraw),
                Route.get(
                                SchoolQuestions.PATH,
                                Label.of("Questions de l'établissement", "Questions of the school"),
                                SchoolSide.ANSWERING,
                                ofTheSchool::show)
                        .in(Menu.ASSISTANCE),
                Route.post(
                        QUESTION + "/repondre",
                        Label.of("Répondre à une question", "Answer a question"),
                        SchoolSide.ANSWERING,
                        question::answer),
                Route.post(
                        QUESTION + "/garder",
                        Label.of("Proposer une réponse à d'autres", "Propose an answer to others"),
                        SchoolSide.ANSWERING,
                        question::keep),
                Route.post(
                        QUESTION + "/oublier",
                        Label.of("Ne plus proposer une réponse", "Propose an answer no longer"),
                        SchoolSide.ANSWERING,
                        question::forget),
                Route.post(
                        QUESTION + "/transmettre",
                        Label.of("Faire un ticket d'une question", "Make a ticket of a question"),
                        SchoolSide.ANSWERING,
                        question::passOn));
    }
}
