package org.ent4j.examples.benchmarks.ticketing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.ticketing.jooq.JooqTicketing;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL with empty tables of tickets in a schema of their own, which is dropped in the end.
 *
 * @param server stopped in the end
 * @param description what and how, for the page
 */
record TicketDatabase(DataSource source, Closeable server, String description) implements AutoCloseable {

    static final String SCHEMA = "ent_bench_tickets";

    private static final String BUFFERS = "1GB";

    static TicketDatabase open(TicketsOptions options) throws IOException, SQLException {
        TicketDatabase database =
                options.url().isPresent() ? own(options, options.url().get()) : embedded();
        try {
            database.prepare();
        } catch (SQLException | RuntimeException failed) {
            database.server.close();
            throw failed;
        }
        return database;
    }

    private static TicketDatabase own(TicketsOptions options, String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        options.user().ifPresent(source::setUser);
        Optional.ofNullable(System.getenv(TicketsOptions.PASSWORD)).ifPresent(source::setPassword);
        return new TicketDatabase(source, () -> {}, "a PostgreSQL of one's own");
    }

    /** It never waits for the disk when it writes: only reading is measured. Its files are in {@code java.io.tmpdir}. */
    private static TicketDatabase embedded() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", BUFFERS)
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        return new TicketDatabase(
                server.getPostgresDatabase(), server, "an embedded PostgreSQL with " + BUFFERS + " of shared buffers");
    }

    private void prepare() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet there = statement.executeQuery("select to_regnamespace('" + SCHEMA + "')")) {
            if (there.next() && there.getString(1) != null) {
                throw new IllegalStateException(
                        "The schema %s is there already.\nMaybe a run was interrupted: drop it.".formatted(SCHEMA));
            }
        }
        ticketing(source).migrate();
    }

    /** The stores on a source of connections to it. */
    static JooqTicketing ticketing(DataSource source) {
        return JooqTicketing.on(source).inSchema(SCHEMA);
    }

    /** A connection whose default schema is that of the tables. */
    Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setSchema(SCHEMA);
        return connection;
    }

    /** How the server says which one it is, {@code "PostgreSQL 18.0"}. */
    String version() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** All tables and indexes, in MB. */
    long megabytes() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select (pg_total_relation_size('tick_ticket')"
                        + " + pg_total_relation_size('tick_event')) / 1048576")) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try (server;
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema " + SCHEMA + " cascade");
        }
    }
}
