package org.ent4j.examples.benchmarks.ticketing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.ticketing.view.TicketLine;

/** A question as plain SQL on a statement that stays prepared: what the driver and the server take for it. */
final class BareQuery {

    /** Puts what is asked into the parameters. */
    interface Binding {
        void bind(PreparedStatement statement, TicketLine drawn) throws SQLException;
    }

    /** Takes all columns of a row, and gives what it is known by. */
    interface Reading {
        String read(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private final Binding binding;
    private final Reading reading;

    /** @param in closes the statement when it is closed */
    BareQuery(Connection in, String sql, Binding binding, Reading reading) throws SQLException {
        this.statement = in.prepareStatement(sql);
        this.binding = binding;
        this.reading = reading;
    }

    List<String> ask(TicketLine drawn) throws SQLException {
        binding.bind(statement, drawn);
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }
}
