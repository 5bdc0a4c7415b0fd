package org.ent4j.ticketing.exchange.status;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;

/** The numbers of OPEN-ENT support. Source: its table of states, 1 to 5. */
public enum OpenEntStatus implements ForeignStatus {
    NEW("1"),
    OPENED("2"),
    RESOLVED("3"),
    CLOSED("4"),
    WAITING("5");

    /** Each comes back as itself. */
    public static final StatusMap<OpenEntStatus> MAP = StatusMap.of(
            OpenEntStatus.class,
            Map.ofEntries(
                    entry(TicketState.SUBMITTED, NEW),
                    entry(TicketState.ASSIGNED, OPENED),
                    entry(TicketState.IN_PROGRESS, OPENED),
                    entry(TicketState.WAITING_REQUESTER, WAITING),
                    entry(TicketState.ESCALATED, OPENED),
                    entry(TicketState.WAITING_VENDOR, OPENED),
                    entry(TicketState.RESOLVED, RESOLVED),
                    entry(TicketState.CLOSED, CLOSED),
                    entry(TicketState.DUPLICATE, CLOSED),
                    entry(TicketState.CANCELLED, CLOSED),
                    entry(TicketState.REJECTED, CLOSED)),
            Map.of(
                    NEW, Meaning.RECEIVED,
                    OPENED, Meaning.WORKING,
                    RESOLVED, Meaning.SOLUTION,
                    CLOSED, Meaning.CLOSED,
                    WAITING, Meaning.QUESTION),
            Set.of());

    private final String word;

    OpenEntStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
