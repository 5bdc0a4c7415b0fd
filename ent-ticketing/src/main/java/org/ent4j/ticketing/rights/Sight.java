package org.ent4j.ticketing.rights;

import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** What somebody sees of a ticket that he may see. */
public final class Sight {

    private Sight() {}

    /** Level 1 sees all; the school all but internal notes and warnings; the vendor what it is told. */
    public static Ticket of(Ticket ticket, Role role) {
        return switch (role) {
            case AGENT, AUTOMATIC -> ticket;
            case VENDOR -> Sharing.shared(ticket);
            case CORRESPONDENT, USER -> withoutWhatIsInternal(ticket);
        };
    }

    private static Ticket withoutWhatIsInternal(Ticket ticket) {
        return Ticket.of(
                        ticket.id(),
                        ticket.events().stream()
                                .filter(event ->
                                        !(event.step() instanceof Step.Noted) && !(event.step() instanceof Step.Warned))
                                .toList())
                .orElseThrow();
    }
}
