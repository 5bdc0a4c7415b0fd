package org.ent4j.ticketing.exchange;

import static org.ent4j.ticketing.exchange.LetterState.DEAD;
import static org.ent4j.ticketing.exchange.LetterState.DELIVERED;
import static org.ent4j.ticketing.exchange.LetterState.WAITING;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The way of a message to its receiver. */
public final class LetterLife {

    /** What happens on it. */
    public enum Move implements Labelled {
        DELIVER("remettre", "deliver"),
        MISS("ne pas pouvoir remettre", "miss"),
        GIVE_UP("abandonner", "give up"),
        SEND_AGAIN("remettre en route", "send again");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<LetterState, Move> TABLE = StateMachine.<LetterState, Move>startingAt(WAITING)
            .in(WAITING)
            .on(Move.DELIVER, DELIVERED)
            .on(Move.MISS, WAITING, "attempts are left")
            .on(Move.GIVE_UP, DEAD, "refused, or no attempt is left")
            .in(DEAD)
            .on(Move.SEND_AGAIN, WAITING, "somebody wants it")
            .build();

    private LetterLife() {}
}
