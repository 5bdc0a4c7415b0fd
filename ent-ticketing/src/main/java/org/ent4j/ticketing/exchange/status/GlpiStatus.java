package org.ent4j.ticketing.exchange.status;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;

/** The numbers of GLPI. Source: GLPI, statuses of tickets, which are fixed: 1 to 6. */
public enum GlpiStatus implements ForeignStatus {
    NEW("1"),
    ASSIGNED("2"),
    PLANNED("3"),
    PENDING("4"),
    SOLVED("5"),
    CLOSED("6");

    /** Work that is planned there is work here, and comes back as "processing (assigned)". */
    public static final StatusMap<GlpiStatus> MAP = StatusMap.of(
            GlpiStatus.class,
            Map.ofEntries(
                    entry(TicketState.SUBMITTED, NEW),
                    entry(TicketState.ASSIGNED, ASSIGNED),
                    entry(TicketState.IN_PROGRESS, ASSIGNED),
                    entry(TicketState.WAITING_REQUESTER, PENDING),
                    entry(TicketState.ESCALATED, ASSIGNED),
                    entry(TicketState.WAITING_VENDOR, ASSIGNED),
                    entry(TicketState.RESOLVED, SOLVED),
                    entry(TicketState.CLOSED, CLOSED),
                    entry(TicketState.DUPLICATE, CLOSED),
                    entry(TicketState.CANCELLED, CLOSED),
                    entry(TicketState.REJECTED, CLOSED)),
            Map.of(
                    NEW, Meaning.RECEIVED,
                    ASSIGNED, Meaning.WORKING,
                    PLANNED, Meaning.WORKING,
                    PENDING, Meaning.QUESTION,
                    SOLVED, Meaning.SOLUTION,
                    CLOSED, Meaning.CLOSED),
            Set.of(PLANNED));

    private final String word;

    GlpiStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
