package org.ent4j.ticketing.knowledge;

import static org.ent4j.ticketing.knowledge.QuestionState.ANSWERED;
import static org.ent4j.ticketing.knowledge.QuestionState.ASKED;
import static org.ent4j.ticketing.knowledge.QuestionState.PASSED_ON;
import static org.ent4j.ticketing.knowledge.QuestionState.WITHDRAWN;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a question. What is passed on goes on as a ticket, which has a life of its own. */
public final class QuestionLife {

    /** What is done to a question. */
    public enum Move implements Labelled {
        ANSWER("répondre", "answer"),
        PASS_ON("transmettre à l'assistance académique", "pass on to the académie"),
        NOT_HELPED("dire que la réponse n'aide pas", "say that the answer does not help"),
        WITHDRAW("retirer la question", "withdraw the question");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<QuestionState, Move> TABLE = StateMachine.<QuestionState, Move>startingAt(ASKED)
            .in(ASKED)
            .on(Move.ANSWER, ANSWERED, "a correspondent, not who asked")
            .on(Move.PASS_ON, PASSED_ON, "a correspondent, with the ticket")
            .on(Move.WITHDRAW, WITHDRAWN, "who asked")
            .in(ANSWERED)
            .on(Move.NOT_HELPED, ASKED, "who asked, with a reason")
            .build();

    private QuestionLife() {}
}
