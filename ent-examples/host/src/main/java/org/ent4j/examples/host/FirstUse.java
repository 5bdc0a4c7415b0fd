package org.ent4j.examples.host;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Marks a database that a first command is filling. Whoever finds the mark knows that this command was killed, and starts
 * again from nothing.
 */
record FirstUse(DataSource database) {

    private static final String MARK = "ent_first_use";

    static FirstUse of(DataSource database) {
        return new FirstUse(database);
    }

    /** Whether there are data from before; if not, the mark is set. */
    boolean begin() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (hasTable(connection, MARK)) {
                statement.execute("drop all objects");
            }
            var known = hasTable(connection, "%");
            if (!known) {
                statement.execute("create table " + MARK + " (since timestamp default current_timestamp)");
            }
            return known;
        }
    }

    /** The data are to stay. */
    void end() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists " + MARK);
        } catch (SQLException lost) {
            throw new IllegalStateException("The data cannot be kept.\nMaybe the disk is full.", lost);
        }
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"BASE TABLE"})) {
            return tables.next();
        }
    }
}
