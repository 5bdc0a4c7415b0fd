package org.ent4j.examples.benchmarks.ticketing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ent4j.ticketing.request.UsualCatalogue;

/**
 * Fills the tables on the server. Indexes are built after the load, as the tables say they are.
 *
 * @param connection whose default schema is that of the tables
 */
record TicketFill(Connection connection, PrintStream progress) {

    private static final int AT_ONCE = 500_000;
    private static final double NANOS = 1e9;

    /** Those of lists; the primary key stays. */
    private static final String INDEXES = """
            select indexname, indexdef from pg_indexes
            where schemaname = current_schema() and tablename = 'tick_ticket' and indexname <> 'tick_ticket_pk'
            order by indexname""";

    private record Index(String name, String definition) {}

    /** The number of a ticket of the filled table, from 1. */
    static String id(int number) {
        return "ENT-%08d".formatted(number);
    }

    /** The seconds that it took. */
    double fill(TicketsSize size) throws SQLException, IOException {
        long begun = System.nanoTime();
        List<Index> indexes = indexes();
        for (Index index : indexes) {
            run("drop index " + index.name());
        }
        tickets(size);
        for (Index index : indexes) {
            say("index " + index.name());
            run(index.definition());
        }
        say("%d events each for %s tickets".formatted(MadeEvents.COUNT, Numbers.text(size.told())));
        events();
        run("vacuum analyze tick_ticket");
        run("vacuum analyze tick_event");
        return (System.nanoTime() - begun) / NANOS;
    }

    private List<Index> indexes() throws SQLException {
        List<Index> indexes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
        }
        return indexes;
    }

    private void tickets(TicketsSize size) throws SQLException, IOException {
        String[] categories = UsualCatalogue.catalogue().leaves().stream()
                .map(leaf -> leaf.id().value())
                .toArray(String[]::new);
        try (PreparedStatement insert = connection.prepareStatement(sql("tickets.sql"))) {
            for (int first = 1; first <= size.tickets(); first += AT_ONCE) {
                int last = (int) Math.min((long) first + AT_ONCE - 1, size.tickets());
                insert.setLong(1, first);
                insert.setLong(2, last);
                insert.setLong(3, size.tickets());
                insert.setLong(4, size.told());
                insert.setInt(5, MadeEvents.COUNT);
                insert.setArray(6, connection.createArrayOf("text", categories));
                insert.executeUpdate();
                say("%s of %s tickets".formatted(Numbers.text(last), Numbers.text(size.tickets())));
            }
        }
    }

    private void events() throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(sql("events.sql"))) {
            insert.setArray(
                    1, connection.createArrayOf("text", MadeEvents.kinds().toArray()));
            insert.setArray(
                    2, connection.createArrayOf("text", MadeEvents.texts().toArray()));
            insert.setInt(3, MadeEvents.COUNT);
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void say(String what) {
        progress.println("ent bench tickets: " + what + "…");
    }

    private static String sql(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(TicketFill.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
