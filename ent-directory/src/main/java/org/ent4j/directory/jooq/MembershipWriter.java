package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_MEMBERSHIP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.CodeMatiere;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Carries the histories of people on: only the rows that change are touched. */
record MembershipWriter(Batch batch) {

    private static final List<Field<?>> KEY = List.of(
            DIR_MEMBERSHIP.PERSON_ID,
            DIR_MEMBERSHIP.STRUCTURE_ID,
            DIR_MEMBERSHIP.SOURCE,
            DIR_MEMBERSHIP.KIND,
            DIR_MEMBERSHIP.CODE,
            DIR_MEMBERSHIP.SUBJECT,
            DIR_MEMBERSHIP.FIRST_DAY);

    void write(List<Person> people, LocalDate day) {
        Batch.inParts(people, part -> writePart(part, day));
    }

    private void writePart(List<Person> people, LocalDate day) {
        var known = people.stream()
                .filter(each -> each.version() > 0)
                .map(Person::id)
                .toList();
        var before = new JooqMemberships(batch.dsl()).of(known);
        var histories = PersonHistory.byPerson(before);
        var after = people.stream()
                .map(each ->
                        histories.getOrDefault(each.id(), PersonHistory.NONE).after(each, day))
                .flatMap(history -> history.periods().stream())
                .toList();
        delete(without(before, after));
        batch.insert(DIR_MEMBERSHIP, without(after, before), MembershipWriter::row);
    }

    private static Collection<MembershipPeriod> without(List<MembershipPeriod> some, List<MembershipPeriod> others) {
        var rest = new TreeSet<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private void delete(Collection<MembershipPeriod> periods) {
        if (!periods.isEmpty()) {
            var keys = periods.stream()
                    .map(each -> Arrays.copyOf(row(each), KEY.size()))
                    .toArray(Object[][]::new);
            var key = KEY.stream().map(MembershipWriter::bound).toList();
            batch.dsl()
                    .batch(batch.dsl().deleteFrom(DIR_MEMBERSHIP).where(DSL.and(key)))
                    .bind(keys)
                    .execute();
        }
    }

    private static <T> Condition bound(Field<T> field) {
        return field.eq(DSL.val((T) null, field.getDataType()));
    }

    private static @Nullable Object[] row(MembershipPeriod period) {
        var membership = period.membership();
        var key = membership.key();
        return new @Nullable Object[] {
            membership.person().value(),
            membership.structure().value(),
            membership.source(),
            key.kind().name(),
            key.code(),
            key.subject().map(CodeMatiere::value).orElse(""),
            period.days().first(),
            period.days().last().orElse(null)
        };
    }
}
