package org.ent4j.viescolaire.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.viescolaire.journal.JournalKey;

/** What somebody may do to the rows behind the library's back, or a newer version of it. */
public record ChangedRows(DataSource database, Optional<String> schema) {

    /** In the schema that connections have by default. */
    public ChangedRows(DataSource database) {
        this(database, Optional.empty());
    }

    /** Makes an event of a journal one that nobody can read. */
    public void spoil(String school, String id, int sequence) {
        run(
                "update vs_event set body = '{\"type\":\"Sent by Zoé\"}' where school = ? and id = ? and sequence = "
                        + sequence,
                school,
                id);
    }

    /** Makes a journal one of another kind. */
    public void estrange(String school, JournalKey key, String kind) {
        run(
                "insert into vs_journal (school, kind, id, version, first_day, last_day)"
                        + " select school, '" + kind + "', id, version, first_day, last_day from vs_journal"
                        + " where school = ? and kind = ? and id = ?",
                school,
                key.kind().name(),
                key.id());
        for (var table : new String[] {"vs_event", "vs_journal_pupil"}) {
            run(
                    "update " + table + " set kind = '" + kind + "' where school = ? and kind = ? and id = ?",
                    school,
                    key.kind().name(),
                    key.id());
        }
        run(
                "delete from vs_journal where school = ? and kind = ? and id = ?",
                school,
                key.kind().name(),
                key.id());
    }

    private void run(String sql, String... values) {
        try (var connection = database.getConnection()) {
            run(connection, sql, values);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private void run(Connection connection, String sql, String... values) throws SQLException {
        if (schema.isPresent()) {
            connection.setSchema(schema.get());
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("No row: " + sql);
            }
        }
    }
}
