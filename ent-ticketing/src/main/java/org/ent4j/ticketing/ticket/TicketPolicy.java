package org.ent4j.ticketing.ticket;

import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.time.PriorityMatrix;
import org.ent4j.ticketing.time.ServiceLevel;

/**
 * What an académie has decided about the lives of tickets.
 *
 * @param teams of level 1
 * @param longest how many characters a text has at most
 * @param remindAfter open days without an answer of the requester until he is reminded
 * @param reminders how many there are before the ticket is resolved by itself
 * @param unanswered what is said then
 * @param closeAfter open days without a word until what is resolved is closed; as long it can be refused
 * @param isReopenedByComment whether a comment of the school on what is resolved is a refusal of the solution
 */
public record TicketPolicy(
        RequestCatalogue catalogue,
        Set<TeamId> teams,
        ServiceLevel level,
        PriorityMatrix matrix,
        AttachmentPolicy attachments,
        int longest,
        int remindAfter,
        int reminders,
        Label unanswered,
        int closeAfter,
        boolean isReopenedByComment) {

    /** @throws IllegalArgumentException when a number is less than 1, or there is no team */
    public TicketPolicy {
        teams = Set.copyOf(teams);
        if (longest < 1 || remindAfter < 1 || reminders < 1 || closeAfter < 1 || teams.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d characters, %d and %d days, %d reminders, %d teams.\nMaybe one was forgotten."
                            .formatted(longest, remindAfter, closeAfter, reminders, teams.size()));
        }
    }

    /** To begin with; days and reminders are this library's, to be confirmed with the académie. */
    public static TicketPolicy usual(RequestCatalogue catalogue, Set<TeamId> teams, ServiceLevel level) {
        return new TicketPolicy(
                catalogue,
                teams,
                level,
                PriorityMatrix.usual(),
                AttachmentPolicy.usual(),
                4000,
                3,
                2,
                Label.of(
                        "Sans réponse à nos relances, nous considérons votre demande comme résolue. Refusez cette solution"
                                + " si le problème demeure.",
                        "Since our reminders were not answered, we take your request to be resolved. Refuse this solution"
                                + " if the problem persists."),
                5,
                true);
    }
}
