package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_CORRESPONDENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP_MEMBER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_LOGIN;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.privacy.CorrespondentPlace;
import org.ent4j.directory.privacy.GroupPlace;
import org.ent4j.directory.privacy.KeptAccount;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads everything that is kept of one person. */
record PersonDataLoader(DSLContext dsl, PersonId id) {

    PersonData load() {
        var accounts = new StoredAccounts(dsl);
        return PersonData.builder()
                .id(id)
                .holdings(PersonalRows.of(dsl, List.of(id)).count())
                .person(new JooqPeople(dsl).byId(id))
                .putAllPupils(pupils())
                .addAllMemberships(new JooqMemberships(dsl).of(List.of(id)))
                .account(accounts.byPerson(id).map(KeptAccount::of))
                .addAllLogins(logins())
                .addAllEvents(accounts.events(id))
                .addAllGroups(groups())
                .addAllGroupsOwned(new JooqFreeGroups(dsl)
                        .ofOwner(id).stream().map(GroupPlace.Owned::of).toList())
                .addAllMissions(new JooqMissionLetters(dsl).ofAdministrator(id))
                .addAllCorrespondent(correspondent())
                .addAllTrace(new StoredAccessTrace(dsl).find(TraceQuery.of(id)))
                .build();
    }

    private Map<PersonId, Guardianship> pupils() {
        return dsl.selectFrom(DIR_GUARDIANSHIP)
                .where(DIR_GUARDIANSHIP.GUARDIAN_ID.eq(id.value()))
                .fetchMap(row -> new PersonId(row.get(DIR_GUARDIANSHIP.PUPIL_ID)), PersonDataLoader::link);
    }

    private static Guardianship link(Record row) {
        return new Guardianship(
                new PersonId(row.get(DIR_GUARDIANSHIP.GUARDIAN_ID)),
                row.get(DIR_GUARDIANSHIP.KINSHIP),
                Guardianship.Authority.valueOf(row.get(DIR_GUARDIANSHIP.AUTHORITY)),
                row.get(DIR_GUARDIANSHIP.FINANCIAL),
                row.get(DIR_GUARDIANSHIP.CONTACT),
                row.get(DIR_GUARDIANSHIP.PAYMENT));
    }

    private List<Login> logins() {
        return dsl.select(DIR_LOGIN.LOGIN)
                .from(DIR_LOGIN)
                .where(DIR_LOGIN.PERSON_ID.eq(id.value()))
                .fetch(row -> new Login(row.value1()));
    }

    private List<GroupPlace> groups() {
        return dsl
                .select(
                        DIR_FREE_GROUP.ID,
                        DIR_FREE_GROUP.NAME,
                        DIR_FREE_GROUP.STRUCTURE_ID,
                        DIR_FREE_GROUP_MEMBER.FIRST_DAY,
                        DIR_FREE_GROUP_MEMBER.LAST_DAY)
                .from(DIR_FREE_GROUP_MEMBER)
                .join(DIR_FREE_GROUP)
                .on(DIR_FREE_GROUP.ID.eq(DIR_FREE_GROUP_MEMBER.GROUP_ID))
                .where(DIR_FREE_GROUP_MEMBER.PERSON_ID.eq(id.value()))
                .fetch(PersonDataLoader::place)
                .stream()
                .sorted(Comparator.comparing(GroupPlace::group).thenComparing(GroupPlace::days))
                .toList();
    }

    private static GroupPlace place(Record row) {
        return new GroupPlace(
                new GroupId(row.get(DIR_FREE_GROUP.ID)),
                row.get(DIR_FREE_GROUP.NAME),
                new StructureId(row.get(DIR_FREE_GROUP.STRUCTURE_ID)),
                new Period(
                        row.get(DIR_FREE_GROUP_MEMBER.FIRST_DAY),
                        Optional.ofNullable(row.get(DIR_FREE_GROUP_MEMBER.LAST_DAY))));
    }

    private List<CorrespondentPlace> correspondent() {
        return dsl
                .selectFrom(DIR_CORRESPONDENT)
                .where(DIR_CORRESPONDENT.PERSON_ID.eq(id.value()))
                .fetch(PersonDataLoader::role)
                .stream()
                .sorted(Comparator.comparing(CorrespondentPlace::school)
                        .thenComparing(CorrespondentPlace::role)
                        .thenComparing(CorrespondentPlace::days))
                .toList();
    }

    private static CorrespondentPlace role(Record row) {
        return new CorrespondentPlace(
                new StructureId(row.get(DIR_CORRESPONDENT.STRUCTURE_ID)),
                CorrespondentRole.valueOf(row.get(DIR_CORRESPONDENT.ROLE)),
                new Period(
                        row.get(DIR_CORRESPONDENT.FIRST_DAY),
                        Optional.ofNullable(row.get(DIR_CORRESPONDENT.LAST_DAY))));
    }
}
