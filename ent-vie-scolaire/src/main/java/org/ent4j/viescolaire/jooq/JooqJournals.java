package org.ent4j.viescolaire.jooq;

import static org.ent4j.viescolaire.jooq.generated.Tables.VS_EVENT;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL_PUPIL;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.spi.EventText;
import org.ent4j.viescolaire.spi.Journals;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;

/** Whatever is found is read with one query; whatever is written, under the lock of its school. */
final class JooqJournals implements Journals {

    private final DSLContext database;
    private final EventRows rows;

    JooqJournals(DSLContext database, EventText text) {
        this.database = database;
        this.rows = new EventRows(text);
    }

    @Override
    public List<Event> read(StructureId school, JournalKey key) {
        return database.selectFrom(VS_EVENT)
                .where(VS_EVENT.SCHOOL.eq(school.value()))
                .and(VS_EVENT.KIND.eq(key.kind().name()))
                .and(VS_EVENT.ID.eq(key.id()))
                .orderBy(VS_EVENT.SEQUENCE)
                .fetch(rows::event);
    }

    @Override
    public SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
        return byJournal(database.select(VS_EVENT.fields())
                .from(VS_EVENT)
                .join(VS_JOURNAL_PUPIL)
                .on(VS_JOURNAL_PUPIL.SCHOOL.eq(VS_EVENT.SCHOOL))
                .and(VS_JOURNAL_PUPIL.KIND.eq(VS_EVENT.KIND))
                .and(VS_JOURNAL_PUPIL.ID.eq(VS_EVENT.ID))
                .where(VS_JOURNAL_PUPIL.SCHOOL.eq(school.value()))
                .and(VS_JOURNAL_PUPIL.KIND.eq(kind.name()))
                .and(VS_JOURNAL_PUPIL.PUPIL.eq(pupil.value())));
    }

    @Override
    public SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
        return byJournal(database.select(VS_EVENT.fields())
                .from(VS_EVENT)
                .join(VS_JOURNAL)
                .on(VS_JOURNAL.SCHOOL.eq(VS_EVENT.SCHOOL))
                .and(VS_JOURNAL.KIND.eq(VS_EVENT.KIND))
                .and(VS_JOURNAL.ID.eq(VS_EVENT.ID))
                .where(VS_JOURNAL.SCHOOL.eq(school.value()))
                .and(VS_JOURNAL.KIND.eq(kind.name()))
                .and(VS_JOURNAL.FIRST_DAY.le(days.last()))
                .and(VS_JOURNAL.LAST_DAY.ge(days.first())));
    }

    private SortedMap<JournalKey, List<Event>> byJournal(SelectConditionStep<?> events) {
        return rows.byJournal(events.orderBy(VS_EVENT.ID, VS_EVENT.SEQUENCE).fetchInto(VS_EVENT));
    }

    @Override
    public List<Kept> since(StructureId school, long position, int limit) {
        return database.selectFrom(VS_EVENT)
                .where(VS_EVENT.SCHOOL.eq(school.value()))
                .and(VS_EVENT.POSITION.gt(position))
                .orderBy(VS_EVENT.POSITION)
                .limit(limit)
                .fetch(rows::kept);
    }

    @Override
    public Either<Superseded, Long> append(StructureId school, List<Addition> additions) {
        Journals.requireOneForEachJournal(additions);
        var events = additions.stream().mapToInt(each -> each.events().size()).sum();
        return tryAppend(school, additions, events).orElseGet(() -> {
            SchoolLock.begin(database, school);
            return tryAppend(school, additions, events).orElseThrow();
        });
    }

    /** Nothing when the school has no journal yet, nor a row to lock. */
    private Optional<Either<Superseded, Long>> tryAppend(StructureId school, List<Addition> additions, int events) {
        return database.transactionResult(transaction -> SchoolLock.take(transaction.dsl(), school, events)
                .map(last -> append(new JournalRows(transaction.dsl(), school), additions, last - events, last)));
    }

    private Either<Superseded, Long> append(JournalRows journals, List<Addition> additions, long before, long last) {
        var found = journals.find(additions.stream().map(Addition::key).toList());
        return JournalRows.stale(found, additions)
                .<Either<Superseded, Long>>map(Either::left)
                .orElseGet(() -> {
                    var added = additions.stream()
                            .filter(each -> !each.addsNothing())
                            .toList();
                    journals.widen(found, added);
                    journals.addPupils(added);
                    journals.add(rows.rows(journals.school(), added, before));
                    return Either.right(last);
                });
    }

    @Override
    public int forget(StructureId school, Collection<JournalKey> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        return database.transactionResult(transaction -> SchoolLock.take(transaction.dsl(), school, 0)
                .map(any -> new JournalRows(transaction.dsl(), school).delete(Set.copyOf(keys)))
                .orElse(0));
    }
}
