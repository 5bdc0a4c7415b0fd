package org.ent4j.ticketing.exchange.status;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;

/** The words in which an ENT says its status to IWS. Source: OPEN-ENT support, module support-pivot: 1 to 4 in words. */
public enum EntStatus implements ForeignStatus {
    OUVERT("Ouvert"),
    EN_COURS("En cours"),
    RESOLU("Résolu"),
    FERME("Fermé");

    /** Each comes back as itself; a question to the requester is work in progress, as there is no word for it. */
    public static final StatusMap<EntStatus> MAP = StatusMap.of(
            EntStatus.class,
            Map.ofEntries(
                    entry(TicketState.SUBMITTED, OUVERT),
                    entry(TicketState.ASSIGNED, EN_COURS),
                    entry(TicketState.IN_PROGRESS, EN_COURS),
                    entry(TicketState.WAITING_REQUESTER, EN_COURS),
                    entry(TicketState.ESCALATED, EN_COURS),
                    entry(TicketState.WAITING_VENDOR, EN_COURS),
                    entry(TicketState.RESOLVED, RESOLU),
                    entry(TicketState.CLOSED, FERME),
                    entry(TicketState.DUPLICATE, FERME),
                    entry(TicketState.CANCELLED, FERME),
                    entry(TicketState.REJECTED, FERME)),
            Map.of(
                    OUVERT, Meaning.RECEIVED,
                    EN_COURS, Meaning.WORKING,
                    RESOLU, Meaning.SOLUTION,
                    FERME, Meaning.CLOSED),
            Set.of());

    private final String word;

    EntStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
