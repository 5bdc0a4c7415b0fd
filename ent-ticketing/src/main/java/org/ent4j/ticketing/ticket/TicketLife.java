package org.ent4j.ticketing.ticket;

import static org.ent4j.ticketing.ticket.TicketState.ASSIGNED;
import static org.ent4j.ticketing.ticket.TicketState.CANCELLED;
import static org.ent4j.ticketing.ticket.TicketState.CLOSED;
import static org.ent4j.ticketing.ticket.TicketState.DUPLICATE;
import static org.ent4j.ticketing.ticket.TicketState.ESCALATED;
import static org.ent4j.ticketing.ticket.TicketState.IN_PROGRESS;
import static org.ent4j.ticketing.ticket.TicketState.REJECTED;
import static org.ent4j.ticketing.ticket.TicketState.RESOLVED;
import static org.ent4j.ticketing.ticket.TicketState.SUBMITTED;
import static org.ent4j.ticketing.ticket.TicketState.WAITING_REQUESTER;
import static org.ent4j.ticketing.ticket.TicketState.WAITING_VENDOR;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a ticket. What is closed stays so: what comes later is a ticket of its own that follows it. */
public final class TicketLife {

    /** What is done to a ticket. */
    public enum Move implements Labelled {
        REJECT("rejeter", "reject"),
        ASSIGN("affecter", "assign"),
        TAKE("prendre en charge", "take"),
        ASK("interroger le demandeur", "ask the requester"),
        REMIND("relancer", "remind"),
        ANSWER("répondre", "answer"),
        ESCALATE("transmettre à l'éditeur", "escalate"),
        ACKNOWLEDGE("accuser réception", "acknowledge"),
        FAIL("constater l'échec de la transmission", "note that it was not delivered"),
        RETURN("rendre", "return"),
        RECALL("reprendre", "take back"),
        RESOLVE("résoudre", "resolve"),
        ACCEPT("accepter la solution", "accept the solution"),
        REFUSE("refuser la solution", "refuse the solution"),
        CLOSE("clôturer", "close"),
        MARK_DUPLICATE("marquer comme doublon", "mark as a duplicate"),
        WITHDRAW("annuler", "withdraw");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String UNTOUCHED = "nobody has done anything yet";
    private static final String SOLUTION = "with a text";
    private static final String TARGET = "an open ticket that is no duplicate itself";
    private static final String REASON = "with a reason";
    private static final String AGAIN = "again";

    public static final StateMachine<TicketState, Move> TABLE = StateMachine.<TicketState, Move>startingAt(SUBMITTED)
            .in(SUBMITTED)
            .on(Move.REJECT, REJECTED, "no correspondent of the school, or not by the portal")
            .on(Move.ASSIGN, ASSIGNED)
            .on(Move.TAKE, IN_PROGRESS)
            .on(Move.ASK, WAITING_REQUESTER)
            .on(Move.RESOLVE, RESOLVED, SOLUTION)
            .on(Move.MARK_DUPLICATE, DUPLICATE, TARGET)
            .on(Move.WITHDRAW, CANCELLED, UNTOUCHED)
            .in(ASSIGNED)
            .on(Move.ASSIGN, ASSIGNED)
            .on(Move.TAKE, IN_PROGRESS)
            .on(Move.ASK, WAITING_REQUESTER)
            .on(Move.RESOLVE, RESOLVED, SOLUTION)
            .on(Move.MARK_DUPLICATE, DUPLICATE, TARGET)
            .on(Move.WITHDRAW, CANCELLED, UNTOUCHED)
            .in(IN_PROGRESS)
            .on(Move.ASSIGN, ASSIGNED)
            .on(Move.TAKE, IN_PROGRESS, "another agent")
            .on(Move.ASK, WAITING_REQUESTER)
            .on(Move.ESCALATE, ESCALATED, "one level up")
            .on(Move.RESOLVE, RESOLVED, SOLUTION)
            .on(Move.MARK_DUPLICATE, DUPLICATE, TARGET)
            .in(WAITING_REQUESTER)
            .on(Move.ANSWER, IN_PROGRESS)
            .on(Move.REMIND, WAITING_REQUESTER, "after open days without an answer")
            .on(Move.ASK, WAITING_REQUESTER, AGAIN)
            .on(Move.ASSIGN, ASSIGNED)
            .on(Move.TAKE, IN_PROGRESS)
            .on(Move.RESOLVE, RESOLVED, SOLUTION)
            .on(Move.MARK_DUPLICATE, DUPLICATE, TARGET)
            .in(ESCALATED)
            .on(Move.ACKNOWLEDGE, WAITING_VENDOR)
            .on(Move.FAIL, IN_PROGRESS, REASON)
            .on(Move.RETURN, IN_PROGRESS, REASON)
            .on(Move.RECALL, IN_PROGRESS, REASON)
            .in(WAITING_VENDOR)
            .on(Move.ACKNOWLEDGE, WAITING_VENDOR, AGAIN)
            .on(Move.RETURN, IN_PROGRESS, REASON)
            .on(Move.RECALL, IN_PROGRESS, REASON)
            .in(RESOLVED)
            .on(Move.ACCEPT, CLOSED)
            .on(Move.REFUSE, IN_PROGRESS, "with a reason, within open days")
            .on(Move.CLOSE, CLOSED, "after open days without a word")
            .build();

    private TicketLife() {}
}
