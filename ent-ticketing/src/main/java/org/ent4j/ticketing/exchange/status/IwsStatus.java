package org.ent4j.ticketing.exchange.status;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.exchange.ForeignStatus;
import org.ent4j.ticketing.exchange.Meaning;
import org.ent4j.ticketing.exchange.StatusMap;
import org.ent4j.ticketing.ticket.TicketState;

/** The words of IWS, the support platform of the rectorat, and of the vendor's Jira. Source: OPEN-ENT support, module support-pivot. */
public enum IwsStatus implements ForeignStatus {
    NOUVEAU("Nouveau"),
    OUVERT("Ouvert"),
    EN_ATTENTE("En attente de réponse utilisateur"),
    EN_COURS("En cours"),
    RESOLU("Résolu"),
    FERME("Fermé");

    /** Each comes back as itself. What the vendor has is in progress there; every end is one end. */
    public static final StatusMap<IwsStatus> MAP = StatusMap.of(
            IwsStatus.class,
            Map.ofEntries(
                    entry(TicketState.SUBMITTED, NOUVEAU),
                    entry(TicketState.ASSIGNED, OUVERT),
                    entry(TicketState.IN_PROGRESS, EN_COURS),
                    entry(TicketState.WAITING_REQUESTER, EN_ATTENTE),
                    entry(TicketState.ESCALATED, EN_COURS),
                    entry(TicketState.WAITING_VENDOR, EN_COURS),
                    entry(TicketState.RESOLVED, RESOLU),
                    entry(TicketState.CLOSED, FERME),
                    entry(TicketState.DUPLICATE, FERME),
                    entry(TicketState.CANCELLED, FERME),
                    entry(TicketState.REJECTED, FERME)),
            Map.of(
                    NOUVEAU, Meaning.RECEIVED,
                    OUVERT, Meaning.ASSIGNED,
                    EN_ATTENTE, Meaning.QUESTION,
                    EN_COURS, Meaning.WORKING,
                    RESOLU, Meaning.SOLUTION,
                    FERME, Meaning.CLOSED),
            Set.of());

    private final String word;

    IwsStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
