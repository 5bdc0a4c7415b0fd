package org.ent4j.directory.jooq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.spi.Outdated;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes many rows with few statements. */
record Batch(DSLContext dsl) {

    /** Bind values of one statement, far below the bounds of the databases. */
    private static final int IDS = 1_000;

    private static final int ROWS = 2_000;

    /** One row for each item, with a value for each column in the order of the table. */
    <T> void insert(Table<?> table, Collection<T> items, Function<T, @Nullable Object[]> row) {
        insertAll(table, items, item -> Stream.<@Nullable Object[]>of(row.apply(item)));
    }

    /** Any number of rows for each item. */
    <T> void insertAll(Table<?> table, Collection<T> items, Function<T, Stream<@Nullable Object[]>> rows) {
        var pending = new ArrayList<@Nullable Object[]>();
        for (var item : items) {
            rows.apply(item).forEach(pending::add);
            if (pending.size() >= ROWS) {
                flush(table, pending);
            }
        }
        flush(table, pending);
    }

    private void flush(Table<?> table, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            var statement = dsl.insertInto(table, table.fields()).values(new Object[table.fields().length]);
            dsl.batch(statement).bind(rows.toArray(Object[][]::new)).execute();
            rows.clear();
        }
    }

    /** Replaces rows whose version is still the one that was read; gives the whole batch up when one is not. */
    <T> void update(
            Table<?> table,
            TableField<Record, String> id,
            TableField<Record, Integer> version,
            List<T> items,
            Function<T, @Nullable Object[]> row,
            Function<T, Integer> read) {
        inParts(items, ROWS, part -> {
            var values = part.stream()
                    .map(item -> append(row.apply(item), read.apply(item)))
                    .toArray(Object[][]::new);
            check(part, row, dsl.batch(update(table, id, version)).bind(values).execute());
        });
    }

    private Query update(Table<?> table, TableField<Record, String> id, TableField<Record, Integer> version) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        Arrays.stream(table.fields()).forEach(column -> columns.put(column, null));
        return dsl.update(table)
                .set(columns)
                .where(id.eq(DSL.val((String) null, String.class)))
                .and(version.eq(DSL.val((Integer) null, Integer.class)));
    }

    /** The values of a row, then its id and the version that was read, as the condition wants them. */
    private static @Nullable Object[] append(@Nullable Object[] row, int read) {
        var all = Arrays.copyOf(row, row.length + 2);
        all[row.length] = row[0];
        all[row.length + 1] = read;
        return all;
    }

    private static <T> void check(List<T> items, Function<T, @Nullable Object[]> row, int[] written) {
        for (int i = 0; i < written.length; i++) {
            if (written[i] == 0) {
                throw new OutdatedException(new Outdated(String.valueOf(row.apply(items.get(i))[0])));
            }
        }
    }

    /** Deletes the rows of these ids. */
    void delete(Table<?> table, TableField<Record, String> column, Collection<String> ids) {
        inParts(ids, part -> dsl.deleteFrom(table).where(column.in(part)).execute());
    }

    /** As many as one statement takes, part after part; the items need not all be in memory. */
    static <T> void inParts(Collection<T> items, Consumer<List<T>> onPart) {
        inParts(items, IDS, onPart);
    }

    private static <T> void inParts(Collection<T> items, int size, Consumer<List<T>> onPart) {
        var part = new ArrayList<T>();
        for (var item : items) {
            part.add(item);
            if (part.size() == size) {
                onPart.accept(List.copyOf(part));
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            onPart.accept(List.copyOf(part));
        }
    }
}
