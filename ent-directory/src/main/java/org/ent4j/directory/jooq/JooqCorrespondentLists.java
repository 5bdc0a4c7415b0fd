package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_CORRESPONDENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_CORRESPONDENT_LIST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.correspondent.Correspondent;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

record JooqCorrespondentLists(DSLContext dsl) implements CorrespondentLists {

    @Override
    public CorrespondentList of(StructureId school) {
        return dsl.select(DIR_CORRESPONDENT_LIST.VERSION)
                .from(DIR_CORRESPONDENT_LIST)
                .where(DIR_CORRESPONDENT_LIST.STRUCTURE_ID.eq(school.value()))
                .fetchOptional(DIR_CORRESPONDENT_LIST.VERSION)
                .map(version -> new CorrespondentList(school, all(school), version))
                .orElseGet(() -> CorrespondentList.empty(school));
    }

    private TreeSet<Correspondent> all(StructureId school) {
        return new TreeSet<>(dsl.selectFrom(DIR_CORRESPONDENT)
                .where(DIR_CORRESPONDENT.STRUCTURE_ID.eq(school.value()))
                .fetch(JooqCorrespondentLists::correspondent));
    }

    private static Correspondent correspondent(Record row) {
        return new Correspondent(
                new PersonId(row.get(DIR_CORRESPONDENT.PERSON_ID)),
                CorrespondentRole.valueOf(row.get(DIR_CORRESPONDENT.ROLE)),
                new Period(
                        row.get(DIR_CORRESPONDENT.FIRST_DAY), Optional.ofNullable(row.get(DIR_CORRESPONDENT.LAST_DAY))),
                new PersonId(row.get(DIR_CORRESPONDENT.NAMED_BY)),
                Optional.ofNullable(row.get(DIR_CORRESPONDENT.ENDED_BY)).map(PersonId::new));
    }

    @Override
    public Either<Outdated, CorrespondentList> save(CorrespondentList list) {
        return Transactions.orOutdated(() -> {
            dsl.transaction(transaction -> write(new Batch(transaction.dsl()), list));
            return list.withVersion(list.version() + 1);
        });
    }

    private static void write(Batch batch, CorrespondentList list) {
        if (list.version() == 0) {
            batch.insert(DIR_CORRESPONDENT_LIST, List.of(list), JooqCorrespondentLists::row);
        } else {
            batch.update(
                    DIR_CORRESPONDENT_LIST,
                    DIR_CORRESPONDENT_LIST.STRUCTURE_ID,
                    DIR_CORRESPONDENT_LIST.VERSION,
                    List.of(list),
                    JooqCorrespondentLists::row,
                    CorrespondentList::version);
        }
        batch.delete(
                DIR_CORRESPONDENT,
                DIR_CORRESPONDENT.STRUCTURE_ID,
                List.of(list.school().value()));
        batch.insert(DIR_CORRESPONDENT, list.all(), each -> row(list, each));
    }

    private static @Nullable Object[] row(CorrespondentList list) {
        return new @Nullable Object[] {list.school().value(), list.version() + 1};
    }

    private static @Nullable Object[] row(CorrespondentList list, Correspondent each) {
        return new @Nullable Object[] {
            list.school().value(),
            each.person().value(),
            each.role().name(),
            each.days().first(),
            each.days().last().orElse(null),
            each.namedBy().value(),
            each.endedBy().map(PersonId::value).orElse(null)
        };
    }
}
