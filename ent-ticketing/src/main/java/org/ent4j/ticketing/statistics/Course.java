package org.ent4j.ticketing.statistics;

import java.util.Optional;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * What a ticket went through.
 *
 * @param wasSolved there was a solution once, whether or not it stands
 * @param refusals how often a solution was refused: it was opened again
 * @param duplicates how many tickets turned out to be about the same
 * @param followUpOf the closed ticket that it follows
 * @param followUps how many tickets follow it
 */
public record Course(boolean wasSolved, int refusals, int duplicates, Optional<TicketId> followUpOf, int followUps) {

    public static final Course SHORT = new Course(false, 0, 0, Optional.empty(), 0);

    static Course of(Ticket ticket) {
        return new Course(
                ticket.history().stream()
                        .anyMatch(
                                chapter -> !chapter.isMoot() && chapter.event().step() instanceof Step.Resolved),
                ticket.refusals(),
                ticket.duplicates().size(),
                ticket.followUpOf(),
                ticket.followUps().size());
    }
}
