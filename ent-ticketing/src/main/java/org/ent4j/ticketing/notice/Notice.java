package org.ent4j.ticketing.notice;

import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Somebody is to be told something of a ticket; the host adds the link.
 *
 * @param what it is, to be told in the words of the reader's language
 */
public record Notice(Recipient to, TicketId ticket, Reason what) {}
