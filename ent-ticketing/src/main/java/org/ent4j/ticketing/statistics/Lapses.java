package org.ent4j.ticketing.statistics;

import java.util.Optional;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.time.ClockReadings;

/**
 * How long the parts of a ticket took.
 *
 * @param own until level 1 took it; nothing when nobody has
 * @param resolve until the solution that stands; nothing while there is none
 * @param vendor as long as it was the vendor's turn, until now; nothing when it never was
 */
public record Lapses(Optional<Lapse> own, Optional<Lapse> resolve, Optional<Lapse> vendor) {

    public static final Lapses NONE = new Lapses(Optional.empty(), Optional.empty(), Optional.empty());

    static Lapses of(Ticket ticket, ClockReadings clocks) {
        return new Lapses(
                TicketClocks.ownedAt(ticket).map(any -> Lapse.of(clocks.own())),
                ticket.resolvedAt().map(any -> Lapse.of(clocks.resolve())),
                clocks.vendor().map(Lapse::of));
    }
}
