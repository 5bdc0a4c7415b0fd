package org.ent4j.access.jooq;

import static org.ent4j.access.jooq.generated.Tables.ACC_CHANGE;
import static org.ent4j.access.jooq.generated.Tables.ACC_CHANGE_VALUE;
import static org.ent4j.access.jooq.generated.Tables.ACC_ENTRY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.access.change.ChangeEntry;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Writes an entry with few statements, however many changes it has. */
record EntryWriter(DSLContext in) {

    private static final int CHANGES = 2_000;

    void write(long version, ChangeEntry entry) {
        head(version, entry);
        var changes = new ArrayList<Record>();
        var values = new ArrayList<Record>();
        for (int position = 0; position < entry.changes().size(); position++) {
            var rows = new ChangeRows(version, position, entry.changes().get(position));
            changes.add(rows.row());
            values.addAll(rows.values());
            if (changes.size() == CHANGES) {
                flush(changes, values);
            }
        }
        flush(changes, values);
    }

    private void head(long version, ChangeEntry entry) {
        var row = in.newRecord(ACC_ENTRY);
        row.setVersion(version);
        row.setAuthor(entry.author().value());
        row.setMadeAt(entry.at().atOffset(ZoneOffset.UTC));
        row.setWhy(entry.why());
        row.setChanges(entry.changes().size());
        Texts.check(row);
        row.insert();
    }

    private void flush(List<Record> changes, List<Record> values) {
        insert(ACC_CHANGE, changes);
        insert(ACC_CHANGE_VALUE, values);
    }

    /** By JDBC itself: jOOQ would look at every value of a million rows several times. */
    private void insert(Table<?> table, List<Record> rows) {
        if (!rows.isEmpty()) {
            var sql = in.insertInto(table, table.fields())
                    .values(new Object[table.fields().length])
                    .getSQL();
            in.connection(connection -> insert(connection, sql, rows));
            rows.clear();
        }
    }

    private static void insert(Connection connection, String sql, List<Record> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                Texts.check(row);
                for (int column = 0; column < row.size(); column++) {
                    statement.setObject(column + 1, row.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
