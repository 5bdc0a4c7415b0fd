package org.ent4j.examples.benchmarks.ticketing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;

/** Lines of tickets as the driver reads them. */
final class Lines {

    static final String COLUMNS = "id, school, requester, category, title, state, holder, team, priority, incident,"
            + " submitted_at, touched_at, version";

    private static final int HIGHEST = Priority.values().length - 1;

    private Lines() {}

    /** 0 is the highest. */
    static int rank(Priority priority) {
        return HIGHEST - priority.ordinal();
    }

    static TicketLine line(ResultSet row) throws SQLException {
        return new TicketLine(
                new TicketId(row.getString(1)),
                new StructureId(row.getString(2)),
                new PersonId(row.getString(3)),
                new CategoryId(row.getString(4)),
                row.getString(5),
                TicketState.valueOf(row.getString(6)),
                Platform.valueOf(row.getString(7)),
                Optional.ofNullable(row.getString(8)).map(TeamId::new),
                Priority.values()[HIGHEST - row.getInt(9)],
                Optional.ofNullable(row.getString(10)).map(IncidentId::new),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getInt(13));
    }

    /** Takes every column from the driver and makes nothing of it. */
    static String read(ResultSet row) throws SQLException {
        for (int column = 2; column <= 8; column++) {
            row.getString(column);
        }
        row.getInt(9);
        row.getString(10);
        row.getObject(11, OffsetDateTime.class);
        row.getObject(12, OffsetDateTime.class);
        row.getInt(13);
        return row.getString(1);
    }
}
