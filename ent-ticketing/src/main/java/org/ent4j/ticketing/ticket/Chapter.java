package org.ent4j.ticketing.ticket;

/**
 * An event in the history of a ticket.
 *
 * @param after where the ticket stood then
 * @param isMoot it had no effect any more: somebody else held the ticket, or it stood elsewhere
 */
public record Chapter(TicketEvent event, TicketState after, boolean isMoot) {}
