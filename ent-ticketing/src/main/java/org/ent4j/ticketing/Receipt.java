package org.ent4j.ticketing;

import java.util.Optional;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.routing.Routing;
import org.ent4j.ticketing.ticket.Ticket;

/**
 * What becomes of a request.
 *
 * @param ticket also of one that is not admitted: it is kept, and nobody works on it
 * @param admission whether it is, or what the requester is told
 * @param routing to which team it goes and why; nothing when it is not admitted, or goes to another platform first
 */
public record Receipt(Ticket ticket, Admission admission, Optional<Routing> routing) {}
