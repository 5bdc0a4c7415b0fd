package org.ent4j.directory.jooq;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ent4j.directory.privacy.DataKind;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/** The rows of some people in every table: counted, or deleted. */
record PersonalRows(DSLContext dsl, Set<String> ids) {

    static PersonalRows of(DSLContext dsl, Collection<PersonId> people) {
        return new PersonalRows(dsl, people.stream().map(PersonId::value).collect(Collectors.toSet()));
    }

    Holdings count() {
        var counts = new EnumMap<DataKind, Integer>(DataKind.class);
        PersonalColumn.ALL.forEach(
                column -> column.kind().ifPresent(kind -> counts.merge(kind, count(column), Integer::sum)));
        return Holdings.of(counts);
    }

    private int count(PersonalColumn column) {
        return column.owner().map(owner -> countOfOthers(column, owner)).orElseGet(() -> countAll(column));
    }

    private int countAll(PersonalColumn column) {
        var count = new AtomicInteger();
        Batch.inParts(
                ids,
                part -> count.addAndGet(
                        dsl.fetchCount(column.table(), column.id().in(part))));
        return count.get();
    }

    /** Rows that belong to one of these people go with them, and are theirs already. */
    private int countOfOthers(PersonalColumn column, TableField<Record, String> owner) {
        var count = new AtomicInteger();
        Batch.inParts(
                ids,
                part -> dsl.select(owner)
                        .from(column.table())
                        .where(column.id().in(part))
                        .forEach(row -> count.addAndGet(ids.contains(row.value1()) ? 0 : 1)));
        return count.get();
    }

    void delete() {
        var batch = new Batch(dsl);
        PersonalColumn.ALL.stream()
                .filter(PersonalColumn::goes)
                .forEach(column -> batch.delete(column.table(), column.id(), ids));
    }
}
