package org.ent4j.model.jooq.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The table in which Flyway writes what it did in a schema. To ask it costs one query; to let Flyway find out that there is
 * nothing to do costs a tenth of a second and more, which is a good part of a short command.
 *
 * @param schema that of the connections when it is not there
 * @param table {@code "tick_schema_history"}
 */
public record SchemaHistory(DataSource database, Optional<String> schema, String table) {

    private static final Set<String> BEFORE_SCRIPTS = Set.of("SCHEMA", "TABLE", "BASELINE");
    private static final String SCRIPT = "SQL";

    /**
     * Whether these scripts were applied as they are now, each of them and no other, and all went well, so that a migration
     * would do nothing. Wherever that cannot be said for sure the answer is no, and Flyway is to be asked, which says what is
     * wrong: there is no history, or an older or a newer one; a script failed, or is another today; the database cannot be
     * reached.
     */
    public boolean holds(Scripts scripts) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question(connection))) {
            return applied(rows)
                    .filter(scripts.all().collect(Collectors.toSet())::equals)
                    .isPresent();
        } catch (SQLException toBeToldByFlyway) {
            return false;
        }
    }

    /** In that schema alone, as Flyway looks: not where a search path leads to. */
    private String question(Connection connection) throws SQLException {
        var place = schema.isPresent() ? schema.get() : connection.getSchema();
        return "select \"version\", \"description\", \"script\", \"checksum\", \"type\", \"success\" from \"%s\".\"%s\""
                .formatted(place, table);
    }

    /** Nothing when something else stands there than scripts that went well. */
    private static Optional<Set<Script>> applied(ResultSet rows) throws SQLException {
        var found = new HashSet<Script>();
        while (rows.next()) {
            if (!wentWell(rows)) {
                return Optional.empty();
            }
            if (rows.getString("type").equals(SCRIPT)) {
                found.add(script(rows));
            }
        }
        return Optional.of(found);
    }

    private static boolean wentWell(ResultSet rows) throws SQLException {
        var type = rows.getString("type");
        return rows.getBoolean("success") && (type.equals(SCRIPT) || BEFORE_SCRIPTS.contains(type));
    }

    private static Script script(ResultSet rows) throws SQLException {
        return new Script(
                rows.getString("version"),
                rows.getString("description"),
                rows.getString("script"),
                rows.getInt("checksum"));
    }
}
