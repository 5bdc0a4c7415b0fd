package org.ent4j.ticketing.exchange.status;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;

/** The words of Zendesk. Source: OPEN-ENT support, which is read and written in these. */
public enum ZendeskStatus implements ForeignStatus {
    NEW("new"),
    OPEN("open"),
    PENDING("pending"),
    HOLD("hold"),
    SOLVED("solved"),
    CLOSED("closed"),
    DELETED("deleted");

    /** Nobody sets {@code closed} by hand, and what waits for its requester is opened there, lest an answer be overlooked. */
    public static final StatusMap<ZendeskStatus> MAP = StatusMap.of(
            ZendeskStatus.class,
            Map.ofEntries(
                    entry(TicketState.SUBMITTED, NEW),
                    entry(TicketState.ASSIGNED, OPEN),
                    entry(TicketState.IN_PROGRESS, OPEN),
                    entry(TicketState.WAITING_REQUESTER, OPEN),
                    entry(TicketState.ESCALATED, OPEN),
                    entry(TicketState.WAITING_VENDOR, OPEN),
                    entry(TicketState.RESOLVED, SOLVED),
                    entry(TicketState.CLOSED, SOLVED),
                    entry(TicketState.DUPLICATE, SOLVED),
                    entry(TicketState.CANCELLED, SOLVED),
                    entry(TicketState.REJECTED, SOLVED)),
            Map.of(
                    NEW, Meaning.RECEIVED,
                    OPEN, Meaning.WORKING,
                    PENDING, Meaning.QUESTION,
                    HOLD, Meaning.WORKING,
                    SOLVED, Meaning.SOLUTION,
                    CLOSED, Meaning.CLOSED,
                    DELETED, Meaning.CLOSED),
            Set.of(PENDING, HOLD, CLOSED, DELETED));

    private final String word;

    ZendeskStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
