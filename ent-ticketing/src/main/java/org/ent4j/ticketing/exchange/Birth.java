package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * A request that began in an ENT which knows no events, as it shows it first.
 *
 * @param ticket the number that it has here, the same however often it is shown
 * @param at by its clock; nothing when it does not say
 */
public record Birth(TicketId ticket, Step.Submitted request, Optional<Instant> at) {}
