package org.ent4j.directory.jooq;

import static java.util.stream.Collectors.groupingBy;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE_KEY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ent4j.directory.source.SourceKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** A table of the keys that sources give, and whose they are. */
record KeyTable(
        Table<?> table,
        TableField<Record, String> source,
        TableField<Record, String> academy,
        TableField<Record, String> key,
        TableField<Record, String> owner) {

    static final KeyTable OF_PEOPLE = new KeyTable(
            DIR_PERSON_KEY,
            DIR_PERSON_KEY.SOURCE,
            DIR_PERSON_KEY.ACADEMY,
            DIR_PERSON_KEY.SOURCE_KEY,
            DIR_PERSON_KEY.PERSON_ID);

    static final KeyTable OF_STRUCTURES = new KeyTable(
            DIR_STRUCTURE_KEY,
            DIR_STRUCTURE_KEY.SOURCE,
            DIR_STRUCTURE_KEY.ACADEMY,
            DIR_STRUCTURE_KEY.SOURCE_KEY,
            DIR_STRUCTURE_KEY.STRUCTURE_ID);

    /**
     * Tells the ids of the people who have keys of a source, page after page, each once. In the order of the index, source
     * included, and without DISTINCT: else H2 reads all that is left for each page.
     *
     * @param which names the source
     */
    static void eachOwner(DSLContext dsl, Condition which, Consumer<Set<String>> onPage) {
        Pages.<String>each(
                last -> dsl.select(DIR_PERSON_KEY.PERSON_ID)
                        .from(DIR_PERSON_KEY)
                        .where(which)
                        .and(DIR_PERSON_KEY.PERSON_ID.gt(last))
                        .orderBy(DIR_PERSON_KEY.SOURCE, DIR_PERSON_KEY.PERSON_ID)
                        .limit(Pages.SIZE)
                        .fetch(DIR_PERSON_KEY.PERSON_ID),
                id -> id,
                page -> onPage.accept(new TreeSet<>(page)));
    }

    /** The ids of those whom the keys name. */
    Set<String> owners(DSLContext dsl, Collection<SourceKey> keys) {
        var found = new TreeSet<String>();
        keys.stream()
                .collect(groupingBy(each -> List.of(each.source(), each.academy())))
                .forEach((namespace, some) -> Batch.inParts(
                        some, part -> found.addAll(owners(dsl, namespace.get(0), namespace.get(1), part))));
        return found;
    }

    private List<String> owners(DSLContext dsl, String fromSource, String inAcademy, List<SourceKey> keys) {
        var wanted = Wanted.of(keys.stream().map(SourceKey::key).toList());
        return dsl.select(owner)
                .from(wanted.table())
                .join(table)
                .on(key.eq(wanted.value()))
                .where(source.eq(fromSource))
                .and(academy.eq(inAcademy))
                .fetch(owner);
    }

    /** The ids of those whom a source knows under one of these keys, whichever the source, or under the whole key. */
    Set<String> owners(DSLContext dsl, List<String> keys, Optional<SourceKey> whole) {
        var found = new TreeSet<String>(
                dsl.select(owner).from(table).where(key.in(keys)).fetch(owner));
        whole.ifPresent(each -> found.addAll(owners(dsl, List.of(each))));
        return found;
    }

    SourceKey key(Record row) {
        return new SourceKey(row.get(source), row.get(academy), row.get(key));
    }
}
