package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_REMARK;

import java.util.Map;
import java.util.TreeMap;
import org.ent4j.ticketing.jooq.generated.tables.records.TickRemarkRecord;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.jooq.DSLContext;

/** Remarks as rows. */
final class JooqRemarks implements Remarks {

    private final DSLContext database;

    JooqRemarks(DSLContext database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(TicketId ticket, Platform platform) {
        return database.selectFrom(TICK_REMARK)
                .where(TICK_REMARK.TICKET.eq(ticket.value()))
                .and(TICK_REMARK.PLATFORM.eq(platform.name()))
                .fetchMap(TICK_REMARK.REMARK, TICK_REMARK.SAID);
    }

    @Override
    public void keep(TicketId ticket, Platform platform, Map<String, String> remarks) {
        var fresh = new TreeMap<>(remarks);
        fresh.keySet().removeAll(of(ticket, platform).keySet());
        var rows = fresh.entrySet().stream()
                .map(each -> new TickRemarkRecord(ticket.value(), platform.name(), each.getKey(), each.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            database.batchInsert(rows).execute();
        }
    }
}
