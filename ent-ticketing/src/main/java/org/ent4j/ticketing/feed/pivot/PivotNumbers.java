package org.ent4j.ticketing.feed.pivot;

import java.util.Optional;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * The numbers of tickets that begin in an ENT, here and there: the same each time.
 *
 * @param before what stands before theirs here, {@code "LOR-"}: no other number here begins so, lest one ENT speak of tickets of
 *     another
 */
public record PivotNumbers(String before) {

    /** They are here as they are there; of the only ENT. */
    public static final PivotNumbers AS_THERE = new PivotNumbers("");

    /** Ours of {@code id_ent}; nothing when no ticket can have it. */
    public Optional<TicketId> ours(String theirs) {
        return TicketId.of(before + theirs.strip());
    }

    /** Theirs, {@code "412"} of {@code "LOR-412"}. */
    public String theirs(TicketId ours) {
        return ours.value().startsWith(before) ? ours.value().substring(before.length()) : ours.value();
    }
}
