package org.ent4j.catalogue.jooq;

import static org.ent4j.catalogue.jooq.generated.Tables.CAT_ENTRY;
import static org.ent4j.catalogue.jooq.generated.Tables.CAT_VERSION;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.jooq.generated.tables.records.CatEntryRecord;
import org.ent4j.catalogue.jooq.generated.tables.records.CatVersionRecord;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.catalogue.spi.Shelf;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** A row for each as it is now, and one for each of its versions. What cannot be read stops who asks for it, and says which it is. */
final class JooqShelf<T> implements Shelf<T> {

    /** Of what is erased. */
    private static final String NOTHING = "";

    private final DSLContext database;
    private final Filing<T> filing;
    private final EntryText<T> text;

    JooqShelf(DSLContext database, Filing<T> filing, EntryText<T> text) {
        this.database = database;
        this.filing = filing;
        this.text = text;
    }

    @Override
    public Optional<Kept<T>> find(String id) {
        return fetch(CAT_ENTRY.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Kept<T>> of(Scope scope) {
        return fetch(CAT_ENTRY.SCOPE.eq(scope.key()));
    }

    @Override
    public List<Kept<T>> all() {
        return fetch(CAT_ENTRY.SCOPE.isNotNull());
    }

    private List<Kept<T>> fetch(Condition which) {
        return database
                .selectFrom(CAT_ENTRY)
                .where(CAT_ENTRY.KIND.eq(filing.kind()))
                .and(which)
                .and(CAT_ENTRY.REMOVED.isFalse())
                .orderBy(CAT_ENTRY.ID)
                .fetch()
                .stream()
                .map(row -> kept(row.getId(), row.getBody(), row.getVersion()))
                .toList();
    }

    private Kept<T> kept(String id, String body, long version) {
        try {
            return new Kept<>(text.read(body), version);
        } catch (IllegalArgumentException refused) {
            throw new IllegalStateException(
                    "The %s %s cannot be read.\nMaybe a newer version wrote it.".formatted(filing.kind(), id), refused);
        }
    }

    @Override
    public Either<Superseded, Kept<T>> put(T value, long seen, Trace trace) {
        var id = filing.id().apply(value);
        var change = new Change(filing.scope().apply(value), text.write(value), Fate.KEPT, trace);
        return change(id, seen, change).map(version -> new Kept<>(value, version));
    }

    @Override
    public Either<Superseded, Kept<T>> remove(String id, long seen, Trace trace) {
        return gone(id, seen, kept -> new Change(scope(kept), text.write(kept.value()), Fate.REMOVED, trace));
    }

    @Override
    public Either<Superseded, Kept<T>> erase(String id, long seen, Trace trace) {
        return gone(id, seen, kept -> new Change(scope(kept), NOTHING, Fate.ERASED, trace));
    }

    private Either<Superseded, Kept<T>> gone(String id, long seen, Function<Kept<T>, Change> change) {
        return find(id).filter(kept -> kept.version() == seen)
                .map(kept -> change(id, seen, change.apply(kept)).map(any -> kept))
                .orElseGet(() -> Either.left(late(id, seen)));
    }

    private Scope scope(Kept<T> kept) {
        return filing.scope().apply(kept.value());
    }

    /** What becomes of a value. */
    private enum Fate {
        KEPT,
        REMOVED,
        ERASED
    }

    /** What a row becomes. */
    private record Change(Scope scope, String body, Fate fate, Trace trace) {

        private boolean isRemoved() {
            return fate != Fate.KEPT;
        }
    }

    private Either<Superseded, Long> change(String id, long seen, Change change) {
        try {
            return database.transactionResult(configuration -> inTransaction(configuration.dsl(), id, seen, change))
                    .<Either<Superseded, Long>>map(Either::right)
                    .orElseGet(() -> Either.left(late(id, seen)));
        } catch (IntegrityConstraintViolationException faster) {
            return Either.left(late(id, seen));
        }
    }

    private Optional<Long> inTransaction(DSLContext inside, String id, long seen, Change change) {
        var before = row(inside, id);
        if (before.filter(row -> !row.getRemoved())
                        .map(CatEntryRecord::getVersion)
                        .orElse(0L)
                != seen) {
            return Optional.empty();
        }
        var version = before.map(CatEntryRecord::getVersion).orElse(0L) + 1;
        var row =
                new CatEntryRecord(filing.kind(), id, change.scope().key(), version, change.isRemoved(), change.body());
        var isWritten = before.isEmpty() ? inserted(inside, row) : updated(inside, row, version - 1);
        if (!isWritten) {
            return Optional.empty();
        }
        if (!change.isRemoved()) {
            var kept = new CatVersionRecord(filing.kind(), id, version, change.body());
            inside.insertInto(CAT_VERSION).set(kept).execute();
        } else if (change.fate() == Fate.ERASED) {
            withoutVersions(inside, id);
        }
        JooqTraces.insert(inside, change.trace());
        return Optional.of(version);
    }

    @Override
    public int forget(String id) {
        return database.transactionResult(configuration -> forgotten(configuration.dsl(), id));
    }

    /** The row of what is removed stays, with nothing in it: its id is not taken again by chance, its versions go on counting. */
    private int forgotten(DSLContext inside, String id) {
        var emptied = inside.update(CAT_ENTRY)
                .set(CAT_ENTRY.BODY, NOTHING)
                .where(CAT_ENTRY.KIND.eq(filing.kind()))
                .and(CAT_ENTRY.ID.eq(id))
                .and(CAT_ENTRY.REMOVED.isTrue())
                .execute();
        return emptied == 0 ? 0 : withoutVersions(inside, id);
    }

    private int withoutVersions(DSLContext inside, String id) {
        return inside.deleteFrom(CAT_VERSION)
                .where(CAT_VERSION.KIND.eq(filing.kind()))
                .and(CAT_VERSION.ID.eq(id))
                .execute();
    }

    @Override
    public boolean wasThere(String id) {
        return row(database, id).isPresent();
    }

    private Optional<CatEntryRecord> row(DSLContext inside, String id) {
        return inside.selectFrom(CAT_ENTRY)
                .where(CAT_ENTRY.KIND.eq(filing.kind()))
                .and(CAT_ENTRY.ID.eq(id))
                .fetchOptional();
    }

    private static boolean inserted(DSLContext inside, CatEntryRecord row) {
        return inside.insertInto(CAT_ENTRY).set(row).execute() == 1;
    }

    private static boolean updated(DSLContext inside, CatEntryRecord row, long before) {
        return inside.update(CAT_ENTRY)
                        .set(row)
                        .where(CAT_ENTRY.KIND.eq(row.getKind()))
                        .and(CAT_ENTRY.ID.eq(row.getId()))
                        .and(CAT_ENTRY.VERSION.eq(before))
                        .execute()
                == 1;
    }

    private Superseded late(String id, long seen) {
        return Superseded.of(
                id,
                seen,
                row(database, id)
                        .filter(row -> !row.getRemoved())
                        .map(CatEntryRecord::getVersion)
                        .orElse(0L));
    }

    @Override
    public List<Kept<T>> versions(String id) {
        return database
                .selectFrom(CAT_VERSION)
                .where(CAT_VERSION.KIND.eq(filing.kind()))
                .and(CAT_VERSION.ID.eq(id))
                .orderBy(CAT_VERSION.VERSION)
                .fetch()
                .stream()
                .map(row -> kept(id, row.getBody(), row.getVersion()))
                .toList();
    }
}
