package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP_MEMBER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Erases people in the transaction at hand, with what points to them. */
record PersonEraser(DSLContext dsl, Erasure erasure, Set<String> ids) {

    static PersonEraser of(DSLContext dsl, Erasure erasure) {
        var ids = new TreeSet<String>();
        erasure.subjects().forEach(subject -> ids.add(subject.person().value()));
        return new PersonEraser(dsl, erasure, ids);
    }

    Holdings erase() {
        lock(DIR_PERSON.ID, ids);
        lock(DIR_ACCOUNT.PERSON_ID, ids);
        check();
        var rows = new PersonalRows(dsl, ids);
        var before = rows.count();
        var guardians = guardiansLeft();
        touch();
        rows.delete();
        index(guardians);
        var trace = new StoredAccessTrace(dsl);
        erasure.traceBefore().ifPresent(trace::forgetBefore);
        trace.add(erasure.entries());
        return before;
    }

    /** Whoever writes these rows at the same time waits, and then finds them gone. */
    private void lock(TableField<Record, String> id, Collection<String> wanted) {
        Batch.inParts(
                wanted,
                part -> dsl.select(id)
                        .from(id.getTable())
                        .where(id.in(part))
                        .orderBy(id)
                        .forUpdate()
                        .execute());
    }

    private void check() {
        Batch.inParts(erasure.subjects(), part -> check(part, now(part)));
    }

    private List<DataSubject> now(List<DataSubject> read) {
        return new SubjectLoader(
                        dsl, read.stream().map(each -> each.person().value()).toList())
                .load();
    }

    private static void check(List<DataSubject> read, List<DataSubject> now) {
        for (var subject : read) {
            if (!now.contains(subject)) {
                throw new OutdatedException(new Outdated(subject.person().value()));
            }
        }
    }

    /** Whoever read the pupils and groups that lose a link, and writes them later, is told that they have changed. */
    private void touch() {
        Batch.inParts(ids, part -> {
            var pupils = DSL.select(DIR_GUARDIANSHIP.PUPIL_ID)
                    .from(DIR_GUARDIANSHIP)
                    .where(DIR_GUARDIANSHIP.GUARDIAN_ID.in(part));
            var groups = DSL.select(DIR_FREE_GROUP_MEMBER.GROUP_ID)
                    .from(DIR_FREE_GROUP_MEMBER)
                    .where(DIR_FREE_GROUP_MEMBER.PERSON_ID.in(part));
            dsl.update(DIR_PERSON)
                    .set(DIR_PERSON.VERSION, DIR_PERSON.VERSION.plus(1))
                    .setNull(DIR_PERSON.CONTENT)
                    .where(DIR_PERSON.ID.in(pupils))
                    .execute();
            dsl.update(DIR_FREE_GROUP)
                    .set(DIR_FREE_GROUP.VERSION, DIR_FREE_GROUP.VERSION.plus(1))
                    .where(DIR_FREE_GROUP.ID.in(groups))
                    .execute();
        });
    }

    /** The guardians who stay. */
    private Set<String> guardiansLeft() {
        var guardians = new TreeSet<String>();
        Batch.inParts(
                ids,
                part -> dsl.selectDistinct(DIR_GUARDIANSHIP.GUARDIAN_ID)
                        .from(DIR_GUARDIANSHIP)
                        .where(DIR_GUARDIANSHIP.PUPIL_ID.in(part))
                        .forEach(row -> guardians.add(row.value1())));
        guardians.removeAll(ids);
        return guardians;
    }

    /** They are found where their children are, who are no more. */
    private void index(Set<String> guardians) {
        lock(DIR_PERSON.ID, guardians);
        Batch.inParts(guardians, part -> {
            var people =
                    new JooqPeople(dsl).byIds(part.stream().map(PersonId::new).toList());
            SearchIndex.before(new Batch(dsl), people).after();
        });
    }
}
