package org.ent4j.ticketing.jooq;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.jooq.generated.tables.records.TickTicketRecord;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;

/** What tickets are found by, and shown with in lists. */
final class LineRows {

    /** By rank: rows hold it. */
    private static final List<Priority> HIGHEST_FIRST = List.of(Priority.BLOCKING, Priority.MAJOR, Priority.MINOR);

    private LineRows() {}

    /** 0 is the highest, so that queues are in the order of the index. */
    static short rank(Priority priority) {
        return (short) HIGHEST_FIRST.indexOf(priority);
    }

    static TickTicketRecord row(Addition addition) {
        var line = addition.line();
        return new TickTicketRecord(
                line.id().value(),
                Columns.key(line.school().value()),
                Columns.key(line.requester().value()),
                Columns.text(line.category().value()),
                Columns.text(line.title()),
                line.state().name(),
                line.state().shelf().name(),
                line.holder().name(),
                line.team().map(TeamId::value).map(Columns::key).orElse(null),
                rank(line.priority()),
                line.incident().map(IncidentId::value).map(Columns::key).orElse(null),
                Columns.moment(line.submittedAt()),
                Columns.moment(line.touchedAt()),
                line.version(),
                addition.due().map(Columns::moment).orElse(null));
    }

    /** Where a line stands in lists, and no more of it. */
    static TickTicketRecord place(TicketLine line) {
        var row = new TickTicketRecord();
        row.setId(line.id().value());
        row.setPriority(rank(line.priority()));
        row.setSubmittedAt(Columns.moment(line.submittedAt()));
        row.setTouchedAt(Columns.moment(line.touchedAt()));
        return row;
    }

    /** @throws IllegalArgumentException when it holds what only a newer version knows */
    static TicketLine line(TickTicketRecord row) {
        return new TicketLine(
                new TicketId(row.getId()),
                new StructureId(row.getSchool()),
                new PersonId(row.getRequester()),
                new CategoryId(row.getCategory()),
                row.getTitle(),
                TicketState.valueOf(row.getState()),
                Platform.valueOf(row.getHolder()),
                Optional.ofNullable(row.getTeam()).map(TeamId::new),
                priority(row.getPriority()),
                Optional.ofNullable(row.getIncident()).map(IncidentId::new),
                row.getSubmittedAt().toInstant(),
                row.getTouchedAt().toInstant(),
                row.getVersion());
    }

    private static Priority priority(int rank) {
        if (rank < 0 || rank >= HIGHEST_FIRST.size()) {
            throw new IllegalArgumentException("No priority has the rank %d.".formatted(rank));
        }
        return HIGHEST_FIRST.get(rank);
    }
}
