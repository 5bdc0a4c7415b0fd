package org.ent4j.directory.jooq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** The rows of one table that belong to a few owners, fetched with one query. */
final class Children {

    private final Map<String, List<Record>> byOwner = new HashMap<>();

    Children(DSLContext dsl, List<String> owners, Table<?> table, TableField<Record, String> owner) {
        if (owners.isEmpty()) {
            return;
        }
        var wanted = Wanted.of(owners);
        dsl.select(table.fields())
                .from(wanted.table())
                .join(table)
                .on(owner.eq(wanted.value()))
                .forEach(row -> byOwner.computeIfAbsent(row.get(owner), any -> new ArrayList<>())
                        .add(row));
    }

    List<Record> rows(String owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    <T> List<T> of(String owner, Function<Record, T> read) {
        return rows(owner).stream().map(read).toList();
    }
}
