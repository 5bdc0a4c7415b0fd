package org.ent4j.catalogue.jooq;

import static org.ent4j.catalogue.jooq.generated.Tables.CAT_TRACE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.jooq.generated.tables.records.CatTraceRecord;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A row each. */
final class JooqTraces implements Traces {

    private final DSLContext database;

    JooqTraces(DSLContext database) {
        this.database = database;
    }

    static void insert(DSLContext inside, Trace trace) {
        inside.insertInto(CAT_TRACE)
                .set(CAT_TRACE.DONE_AT, moment(trace.at()))
                .set(CAT_TRACE.PERSON, trace.by().value())
                .set(CAT_TRACE.SCOPE, trace.where().key())
                .set(CAT_TRACE.ACTION, trace.action())
                .set(CAT_TRACE.KIND, trace.kind())
                .set(CAT_TRACE.SUBJECT, trace.subject())
                .execute();
    }

    @Override
    public void append(Trace trace) {
        insert(database, trace);
    }

    @Override
    public List<Trace> list(Optional<Scope> where, Instant from, Instant until, int limit) {
        return database.selectFrom(CAT_TRACE)
                .where(where.map(scope -> CAT_TRACE.SCOPE.eq(scope.key())).orElse(DSL.noCondition()))
                .and(CAT_TRACE.DONE_AT.ge(moment(from)))
                .and(CAT_TRACE.DONE_AT.lt(moment(until)))
                .orderBy(CAT_TRACE.DONE_AT.desc(), CAT_TRACE.NUMBER.desc())
                .limit(limit)
                .fetch()
                .map(JooqTraces::trace);
    }

    @Override
    public int count(Instant before) {
        return database.fetchCount(CAT_TRACE, CAT_TRACE.DONE_AT.lt(moment(before)));
    }

    @Override
    public int forget(Instant before) {
        return database.deleteFrom(CAT_TRACE)
                .where(CAT_TRACE.DONE_AT.lt(moment(before)))
                .execute();
    }

    private static Trace trace(CatTraceRecord row) {
        return new Trace(
                row.getDoneAt().toInstant(),
                new PersonId(row.getPerson()),
                Scope.parse(row.getScope()).orElseThrow(() -> unknown(row)),
                row.getAction(),
                row.getKind(),
                row.getSubject());
    }

    private static IllegalStateException unknown(CatTraceRecord row) {
        return new IllegalStateException("Trace %d is of the unknown scope '%s'.\nMaybe a newer version wrote it."
                .formatted(row.getNumber(), row.getScope()));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
