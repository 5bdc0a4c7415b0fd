package org.ent4j.ticketing.jooq;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.ticketing.jooq.generated.tables.records.TickEventRecord;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;

/** Events as rows, and back. All of an event is in its body; the rest stands beside it for people who look, and for keys. */
record EventRows(TicketText text) {

    List<TickEventRecord> rows(Addition addition) {
        var rows = new ArrayList<TickEventRecord>();
        var position = addition.version();
        for (var event : addition.events()) {
            rows.add(row(addition.id(), ++position, event));
        }
        return rows;
    }

    private TickEventRecord row(TicketId ticket, int position, TicketEvent event) {
        return new TickEventRecord(
                ticket.value(),
                position,
                event.id().platform().name(),
                event.id().number(),
                Columns.moment(event.at()),
                Columns.text(event.by().id()),
                event.step().getClass().getSimpleName(),
                text.write(event));
    }

    /**
     * What they make.
     *
     * @throws UnreadableTicket when nobody can read one of them
     */
    Ticket ticket(TicketId id, List<TickEventRecord> rows) {
        return Ticket.of(id, rows.stream().map(row -> event(id, row)).toList()).orElseThrow();
    }

    private TicketEvent event(TicketId id, TickEventRecord row) {
        try {
            return text.event(row.getBody());
        } catch (IllegalArgumentException refused) {
            throw new UnreadableTicket(
                    id,
                    row.getPlatform() + "-" + row.getNumber(),
                    Legible.cause(refused).getClass().getSimpleName());
        }
    }
}
