package org.ent4j.ticketing.statistics;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;

/**
 * What is counted of a ticket: facts, and no word of what anybody said.
 *
 * @param category as it is now
 * @param notice the code of what the requester was told when it was rejected
 * @param isOverdue somebody works on it, and longer than was promised
 */
public record CountedTicket(
        TicketId id,
        StructureId school,
        Optional<TeamId> team,
        CategoryId category,
        Priority priority,
        TicketState state,
        Optional<String> notice,
        Moments moments,
        Lapses lapses,
        boolean isOverdue,
        Course course) {

    /** As it is at that moment. */
    public static CountedTicket of(Ticket ticket, TicketPolicy policy, Instant now) {
        var clocks = TicketClocks.read(ticket, policy, now);
        return new CountedTicket(
                ticket.id(),
                ticket.school(),
                ticket.team(),
                ticket.category(),
                clocks.priority(),
                ticket.state(),
                notice(ticket),
                Moments.of(ticket),
                Lapses.of(ticket, clocks),
                ticket.state().isActive() && clocks.resolve().isLate(),
                Course.of(ticket));
    }

    private static Optional<String> notice(Ticket ticket) {
        return ticket.history().stream()
                .filter(chapter -> !chapter.isMoot())
                .map(chapter -> chapter.event().step())
                .filter(Step.Rejected.class::isInstance)
                .map(step -> ((Step.Rejected) step).notice())
                .findFirst();
    }

    /** It was handed to the vendor at least once. */
    public boolean isEscalated() {
        return lapses.vendor().isPresent();
    }
}
