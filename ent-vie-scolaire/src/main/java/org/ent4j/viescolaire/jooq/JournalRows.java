package org.ent4j.viescolaire.jooq;

import static org.ent4j.viescolaire.jooq.generated.Tables.VS_EVENT;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL_PUPIL;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.jooq.generated.tables.records.VsEventRecord;
import org.ent4j.viescolaire.jooq.generated.tables.records.VsJournalRecord;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Superseded;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** The rows of a school's journals, in a transaction that holds the lock of the school. */
record JournalRows(DSLContext in, StructureId school) {

    Map<JournalKey, VsJournalRecord> find(Collection<JournalKey> keys) {
        return in
                .selectFrom(VS_JOURNAL)
                .where(isOneOf(keys, VS_JOURNAL.SCHOOL, VS_JOURNAL.KIND, VS_JOURNAL.ID))
                .stream()
                .collect(Collectors.toMap(
                        found -> new JournalKey(JournalKind.valueOf(found.getKind()), found.getId()), found -> found));
    }

    /** The first whose journal is not as it was. */
    static Optional<Superseded> stale(Map<JournalKey, VsJournalRecord> found, List<Addition> additions) {
        return additions.stream()
                .filter(each -> each.version() != version(found, each.key()))
                .map(each -> new Superseded(each.key(), each.version(), version(found, each.key())))
                .findFirst();
    }

    private static int version(Map<JournalKey, VsJournalRecord> found, JournalKey key) {
        return found.containsKey(key) ? found.get(key).getVersion() : 0;
    }

    /** Begins those that are not there, and brings all to their new versions and days. */
    void widen(Map<JournalKey, VsJournalRecord> found, List<Addition> additions) {
        in.batchStore(additions.stream()
                        .map(each -> widened(found.getOrDefault(each.key(), begun(each.key())), each))
                        .toList())
                .execute();
    }

    private VsJournalRecord begun(JournalKey key) {
        var journal = in.newRecord(VS_JOURNAL);
        journal.setSchool(school.value());
        journal.setKind(key.kind().name());
        journal.setId(key.id());
        return journal;
    }

    private static VsJournalRecord widened(VsJournalRecord journal, Addition addition) {
        journal.setVersion(addition.version() + addition.events().size());
        addition.days().ifPresent(days -> widen(journal, days));
        return journal;
    }

    private static void widen(VsJournalRecord journal, DateRange days) {
        LocalDate first = journal.getFirstDay();
        LocalDate last = journal.getLastDay();
        journal.setFirstDay(first == null || days.first().isBefore(first) ? days.first() : first);
        journal.setLastDay(last == null || days.last().isAfter(last) ? days.last() : last);
    }

    void addPupils(List<Addition> additions) {
        var insert = in.insertInto(VS_JOURNAL_PUPIL)
                .columns(VS_JOURNAL_PUPIL.SCHOOL, VS_JOURNAL_PUPIL.KIND, VS_JOURNAL_PUPIL.ID, VS_JOURNAL_PUPIL.PUPIL)
                .values("", "", "", "")
                .onConflictDoNothing();
        var rows = additions.stream()
                .flatMap(each -> each.pupils().stream().map(pupil -> new Object[] {
                    school.value(), each.key().kind().name(), each.key().id(), pupil.value()
                }))
                .toArray(Object[][]::new);
        if (rows.length > 0) {
            in.batch(insert).bind(rows).execute();
        }
    }

    void add(List<VsEventRecord> events) {
        in.batchInsert(events).execute();
    }

    /** @return how many journals there were */
    int delete(Collection<JournalKey> keys) {
        in.deleteFrom(VS_JOURNAL_PUPIL)
                .where(isOneOf(keys, VS_JOURNAL_PUPIL.SCHOOL, VS_JOURNAL_PUPIL.KIND, VS_JOURNAL_PUPIL.ID))
                .execute();
        in.deleteFrom(VS_EVENT)
                .where(isOneOf(keys, VS_EVENT.SCHOOL, VS_EVENT.KIND, VS_EVENT.ID))
                .execute();
        return in.deleteFrom(VS_JOURNAL)
                .where(isOneOf(keys, VS_JOURNAL.SCHOOL, VS_JOURNAL.KIND, VS_JOURNAL.ID))
                .execute();
    }

    private Condition isOneOf(
            Collection<JournalKey> keys,
            TableField<?, String> schools,
            TableField<?, String> kinds,
            TableField<?, String> ids) {
        var wanted = keys.stream().map(key -> row(key.kind().name(), key.id())).toList();
        return schools.eq(school.value()).and(row(kinds, ids).in(wanted));
    }
}
