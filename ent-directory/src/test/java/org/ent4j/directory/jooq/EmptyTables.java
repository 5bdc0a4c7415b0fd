package org.ent4j.directory.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** Takes every row out of the tables of the directory, which costs a tenth of making them anew. */
final class EmptyTables {

    private static final Set<String> KEPT = Set.of("dir_schema_history", "dir_search_state");

    private EmptyTables() {}

    /** The data source, whose tables are there and empty. */
    static DataSource of(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set referential_integrity false");
                for (var table : tables(connection)) {
                    statement.execute("truncate table " + table + " restart identity");
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate " + String.join(", ", tables(connection)) + " restart identity cascade");
            }
            return database;
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("dir_") && !KEPT.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
