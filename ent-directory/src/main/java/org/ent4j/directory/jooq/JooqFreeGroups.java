package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP_CRITERION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP_MEMBER;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.group.Criterion;
import org.ent4j.directory.group.Enrolment;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.group.Population;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

record JooqFreeGroups(DSLContext dsl) implements FreeGroups {

    @Override
    public Optional<FreeGroup> byId(GroupId id) {
        return where(DIR_FREE_GROUP.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<FreeGroup> ofStructure(StructureId structure) {
        return where(DIR_FREE_GROUP.STRUCTURE_ID.eq(structure.value()));
    }

    @Override
    public List<FreeGroup> ofOwner(PersonId owner) {
        return where(DIR_FREE_GROUP.OWNER_ID.eq(owner.value()));
    }

    @Override
    public List<FreeGroup> ofMember(PersonId member, LocalDate day) {
        return where(DIR_FREE_GROUP.ID.in(DSL.select(DIR_FREE_GROUP_MEMBER.GROUP_ID)
                .from(DIR_FREE_GROUP_MEMBER)
                .where(DIR_FREE_GROUP_MEMBER.PERSON_ID.eq(member.value()))
                .and(DIR_FREE_GROUP_MEMBER.FIRST_DAY.le(day))
                .and(DIR_FREE_GROUP_MEMBER.LAST_DAY.isNull().or(DIR_FREE_GROUP_MEMBER.LAST_DAY.ge(day)))));
    }

    private List<FreeGroup> where(Condition condition) {
        var rows = dsl.selectFrom(DIR_FREE_GROUP).where(condition).fetch();
        var ids = rows.getValues(DIR_FREE_GROUP.ID);
        var criteria = new Children(dsl, ids, DIR_FREE_GROUP_CRITERION, DIR_FREE_GROUP_CRITERION.GROUP_ID);
        var members = new Children(dsl, ids, DIR_FREE_GROUP_MEMBER, DIR_FREE_GROUP_MEMBER.GROUP_ID);
        return rows.stream()
                .map(row -> group(row, criteria.rows(row.get(DIR_FREE_GROUP.ID)), members))
                .sorted(Comparator.comparing(FreeGroup::id))
                .toList();
    }

    private static FreeGroup group(Record row, List<Record> criteria, Children members) {
        var group = FreeGroup.builder();
        group.id(new GroupId(row.get(DIR_FREE_GROUP.ID))).name(row.get(DIR_FREE_GROUP.NAME));
        group.structure(new StructureId(row.get(DIR_FREE_GROUP.STRUCTURE_ID)));
        group.owner(new PersonId(row.get(DIR_FREE_GROUP.OWNER_ID)));
        group.closedOn(Optional.ofNullable(row.get(DIR_FREE_GROUP.CLOSED_ON)));
        group.version(row.get(DIR_FREE_GROUP.VERSION));
        if (row.get(DIR_FREE_GROUP.RULE_MADE)) {
            group.rule(population(criteria));
        }
        return group.addAllEnrolments(members.of(row.get(DIR_FREE_GROUP.ID), JooqFreeGroups::enrolment))
                .build();
    }

    private static Population population(List<Record> criteria) {
        var population = Population.builder();
        criteria.forEach(row -> Criterion.valueOf(row.get(DIR_FREE_GROUP_CRITERION.CRITERION))
                .add(population, row.get(DIR_FREE_GROUP_CRITERION.CODE)));
        return population.build();
    }

    private static Enrolment enrolment(Record row) {
        return new Enrolment(
                new PersonId(row.get(DIR_FREE_GROUP_MEMBER.PERSON_ID)),
                new Period(
                        row.get(DIR_FREE_GROUP_MEMBER.FIRST_DAY),
                        Optional.ofNullable(row.get(DIR_FREE_GROUP_MEMBER.LAST_DAY))),
                Optional.ofNullable(row.get(DIR_FREE_GROUP_MEMBER.ADDED_BY)).map(PersonId::new),
                Optional.ofNullable(row.get(DIR_FREE_GROUP_MEMBER.REMOVED_BY)).map(PersonId::new));
    }

    @Override
    public Either<Outdated, FreeGroup> save(FreeGroup group) {
        return Transactions.orOutdated(() -> {
            dsl.transaction(transaction -> write(new Batch(transaction.dsl()), group));
            return group.withVersion(group.version() + 1);
        });
    }

    private static void write(Batch batch, FreeGroup group) {
        var one = List.of(group);
        if (group.version() == 0) {
            batch.insert(DIR_FREE_GROUP, one, JooqFreeGroups::row);
        } else {
            batch.update(
                    DIR_FREE_GROUP,
                    DIR_FREE_GROUP.ID,
                    DIR_FREE_GROUP.VERSION,
                    one,
                    JooqFreeGroups::row,
                    FreeGroup::version);
        }
        Collection<String> id = List.of(group.id().value());
        batch.delete(DIR_FREE_GROUP_CRITERION, DIR_FREE_GROUP_CRITERION.GROUP_ID, id);
        batch.delete(DIR_FREE_GROUP_MEMBER, DIR_FREE_GROUP_MEMBER.GROUP_ID, id);
        batch.insertAll(
                DIR_FREE_GROUP_CRITERION,
                group.rule().stream().toList(),
                rule -> Arrays.stream(Criterion.values())
                        .flatMap(criterion -> criterion.values(rule).stream()
                                .map(value -> new Object[] {group.id().value(), criterion.name(), value})));
        batch.insert(DIR_FREE_GROUP_MEMBER, group.enrolments(), each -> row(group, each));
    }

    private static @Nullable Object[] row(FreeGroup group) {
        return new @Nullable Object[] {
            group.id().value(),
            group.name(),
            group.structure().value(),
            group.owner().value(),
            group.rule().isPresent(),
            group.closedOn().orElse(null),
            group.version() + 1
        };
    }

    private static @Nullable Object[] row(FreeGroup group, Enrolment each) {
        return new @Nullable Object[] {
            group.id().value(),
            each.member().value(),
            each.days().first(),
            each.days().last().orElse(null),
            each.addedBy().map(PersonId::value).orElse(null),
            each.removedBy().map(PersonId::value).orElse(null)
        };
    }
}
