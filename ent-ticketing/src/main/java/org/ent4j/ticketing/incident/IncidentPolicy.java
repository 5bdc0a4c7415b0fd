package org.ent4j.ticketing.incident;

import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.ticket.TicketPolicy;

/**
 * What an académie has decided about major incidents.
 *
 * @param catalogue of what may be hindered
 * @param longestTitle how many characters a title has at most
 * @param longestText how many characters a message or a solution has at most: no more than a step of a ticket may say
 */
public record IncidentPolicy(RequestCatalogue catalogue, int longestTitle, int longestText) {

    private static final int USUAL_TITLE = 120;

    /** @throws IllegalArgumentException when a length is less than 1 */
    public IncidentPolicy {
        if (longestTitle < 1 || longestText < 1) {
            throw new IllegalArgumentException(
                    "%d and %d characters.\nMaybe a length was forgotten.".formatted(longestTitle, longestText));
        }
    }

    /** With the catalogue and the texts of tickets. */
    public static IncidentPolicy of(TicketPolicy policy) {
        return new IncidentPolicy(policy.catalogue(), USUAL_TITLE, policy.longest());
    }
}
