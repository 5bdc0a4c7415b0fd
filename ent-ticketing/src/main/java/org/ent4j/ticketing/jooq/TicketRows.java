package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_TICKET;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.jooq.generated.tables.records.TickEventRecord;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.ticket.TicketId;
import org.jooq.DSLContext;

/** Tickets in a transaction. Whoever writes takes them in the order of their ids, so that two never wait for each other. */
record TicketRows(DSLContext in) {

    /** Holds tickets until the end of the transaction; those that are not there cannot be held. */
    Map<TicketId, Integer> hold(Collection<TicketId> ids) {
        var versions = new HashMap<TicketId, Integer>();
        ids.stream().sorted().forEach(id -> hold(id).ifPresent(version -> versions.put(id, version)));
        return versions;
    }

    private Optional<Integer> hold(TicketId id) {
        return in.select(TICK_TICKET.VERSION)
                .from(TICK_TICKET)
                .where(TICK_TICKET.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(TICK_TICKET.VERSION);
    }

    /** The first that is not as it was. */
    static Optional<Superseded> stale(List<Addition> additions, Map<TicketId, Integer> versions) {
        return additions.stream()
                .map(each -> new Superseded(each.id(), each.version(), versions.getOrDefault(each.id(), 0)))
                .filter(each -> each.expected() != each.found())
                .findFirst();
    }

    /** @param additions to tickets that are held or new, in the order of their ids */
    void put(List<Addition> additions, List<TickEventRecord> events) {
        additions.forEach(addition -> {
            var row = LineRows.row(addition);
            if (addition.version() == 0) {
                in.executeInsert(row);
            } else {
                in.executeUpdate(row);
            }
        });
        in.batchInsert(events).execute();
    }
}
