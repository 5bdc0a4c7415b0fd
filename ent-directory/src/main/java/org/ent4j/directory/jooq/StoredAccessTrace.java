package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCESS_TRACE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.spi.AccessTrace;
import org.ent4j.model.id.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The trace in the table {@code dir_access_trace}, whose ids grow. */
record StoredAccessTrace(DSLContext dsl) implements AccessTrace {

    private static final List<Field<?>> COLUMNS = List.of(
            DIR_ACCESS_TRACE.HAPPENED_AT,
            DIR_ACCESS_TRACE.ACTOR_ID,
            DIR_ACCESS_TRACE.ACTION,
            DIR_ACCESS_TRACE.SUBJECT_ID,
            DIR_ACCESS_TRACE.WHY);

    @Override
    public void append(Collection<TraceEntry> entries) {
        dsl.transaction(transaction -> new StoredAccessTrace(transaction.dsl()).add(entries));
    }

    /** In the transaction at hand. */
    void add(Collection<TraceEntry> entries) {
        Batch.inParts(entries, part -> {
            var statement = dsl.insertInto(DIR_ACCESS_TRACE, COLUMNS).values(new Object[COLUMNS.size()]);
            var rows = part.stream().map(StoredAccessTrace::row).toArray(Object[][]::new);
            dsl.batch(statement).bind(rows).execute();
        });
    }

    private static @Nullable Object[] row(TraceEntry entry) {
        return new @Nullable Object[] {
            AccountRow.time(entry.when()),
            entry.by().map(PersonId::value).orElse(null),
            entry.action().name(),
            entry.subject().value(),
            entry.why()
        };
    }

    @Override
    public List<TraceEntry> find(TraceQuery query) {
        return dsl.selectFrom(DIR_ACCESS_TRACE)
                .where(condition(query))
                .orderBy(DIR_ACCESS_TRACE.HAPPENED_AT, DIR_ACCESS_TRACE.ID)
                .fetch()
                .map(StoredAccessTrace::entry);
    }

    private static Condition condition(TraceQuery query) {
        return DSL.and(
                query.subject()
                        .map(person -> DIR_ACCESS_TRACE.SUBJECT_ID.eq(person.value()))
                        .orElse(DSL.noCondition()),
                query.by()
                        .map(person -> DIR_ACCESS_TRACE.ACTOR_ID.eq(person.value()))
                        .orElse(DSL.noCondition()),
                query.from()
                        .map(first -> DIR_ACCESS_TRACE.HAPPENED_AT.ge(AccountRow.time(first)))
                        .orElse(DSL.noCondition()),
                query.until().map(StoredAccessTrace::before).orElse(DSL.noCondition()));
    }

    private static Condition before(Instant instant) {
        return DIR_ACCESS_TRACE.HAPPENED_AT.lt(AccountRow.time(instant));
    }

    private static TraceEntry entry(Record row) {
        return new TraceEntry(
                row.get(DIR_ACCESS_TRACE.HAPPENED_AT).toInstant(),
                Optional.ofNullable(row.get(DIR_ACCESS_TRACE.ACTOR_ID)).map(PersonId::new),
                TraceAction.valueOf(row.get(DIR_ACCESS_TRACE.ACTION)),
                new PersonId(row.get(DIR_ACCESS_TRACE.SUBJECT_ID)),
                row.get(DIR_ACCESS_TRACE.WHY));
    }

    @Override
    public int countBefore(Instant instant) {
        return dsl.fetchCount(DIR_ACCESS_TRACE, before(instant));
    }

    void forgetBefore(Instant instant) {
        dsl.deleteFrom(DIR_ACCESS_TRACE).where(before(instant)).execute();
    }
}
