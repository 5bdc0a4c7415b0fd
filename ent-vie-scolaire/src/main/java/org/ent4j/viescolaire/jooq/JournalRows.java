package org.ent4j.viescolaire.jooq;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_EVENT;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL;
import static org.ent4j.viescolaire.jooq.generated.Tables.VS_JOURNAL_PUPIL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return ids(keys)
                .flatMap(
                        ids -> in
                                .selectFrom(VS_JOURNAL)
                                .where(ids.among(VS_JOURNAL.SCHOOL, VS_JOURNAL.KIND, VS_JOURNAL.ID))
                                .stream())
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
        return ids(keys).mapToInt(this::delete).sum();
    }

    private int delete(Ids ids) {
        in.deleteFrom(VS_JOURNAL_PUPIL)
                .where(ids.among(VS_JOURNAL_PUPIL.SCHOOL, VS_JOURNAL_PUPIL.KIND, VS_JOURNAL_PUPIL.ID))
                .execute();
        in.deleteFrom(VS_EVENT)
                .where(ids.among(VS_EVENT.SCHOOL, VS_EVENT.KIND, VS_EVENT.ID))
                .execute();
        return in.deleteFrom(VS_JOURNAL)
                .where(ids.among(VS_JOURNAL.SCHOOL, VS_JOURNAL.KIND, VS_JOURNAL.ID))
                .execute();
    }

    /** By kind: H2 finds pairs of kind and id only by looking at all of a school. */
    private Stream<Ids> ids(Collection<JournalKey> keys) {
        return keys.stream()
                .collect(groupingBy(JournalKey::kind, TreeMap::new, mapping(JournalKey::id, toSet())))
                .entrySet()
                .stream()
                .map(kind -> new Ids(school, kind.getKey(), kind.getValue()));
    }

    /** Journals of one kind. */
    private record Ids(StructureId school, JournalKind kind, Set<String> ids) {

        Condition among(TableField<?, String> schools, TableField<?, String> kinds, TableField<?, String> all) {
            return schools.eq(school.value()).and(kinds.eq(kind.name())).and(all.in(ids));
        }
    }
}
