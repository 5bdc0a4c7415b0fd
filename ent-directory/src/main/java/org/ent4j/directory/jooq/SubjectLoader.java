package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.jooq.DSLContext;

/** Reads, of a few people, what decides whether their data may go. */
record SubjectLoader(DSLContext dsl, List<String> ids) {

    List<DataSubject> load() {
        var people = people();
        var accounts = accounts();
        var pupils = pupils();
        return new TreeSet<>(ids)
                .stream()
                        .filter(id -> people.containsKey(id) || accounts.containsKey(id))
                        .map(id -> new DataSubject(
                                new PersonId(id),
                                Optional.ofNullable(people.get(id)),
                                Optional.ofNullable(accounts.get(id)),
                                new TreeSet<>(pupils.getOrDefault(id, List.of()))))
                        .toList();
    }

    private Map<String, DataSubject.Known> people() {
        var sources = sources();
        return dsl.select(DIR_PERSON.ID, DIR_PERSON.PROFIL, DIR_PERSON.DISAPPEARED_ON, DIR_PERSON.VERSION)
                .from(DIR_PERSON)
                .where(DIR_PERSON.ID.in(ids))
                .fetchMap(
                        DIR_PERSON.ID,
                        row -> new DataSubject.Known(
                                Profil.valueOf(row.get(DIR_PERSON.PROFIL)),
                                Optional.ofNullable(row.get(DIR_PERSON.DISAPPEARED_ON)),
                                new TreeSet<>(sources.getOrDefault(row.get(DIR_PERSON.ID), List.of())),
                                row.get(DIR_PERSON.VERSION)));
    }

    private Map<String, List<String>> sources() {
        return dsl.selectDistinct(DIR_PERSON_KEY.PERSON_ID, DIR_PERSON_KEY.SOURCE)
                .from(DIR_PERSON_KEY)
                .where(DIR_PERSON_KEY.PERSON_ID.in(ids))
                .fetchGroups(DIR_PERSON_KEY.PERSON_ID, DIR_PERSON_KEY.SOURCE);
    }

    private Map<String, DataSubject.Standing> accounts() {
        return dsl.select(DIR_ACCOUNT.PERSON_ID, DIR_ACCOUNT.STATE, DIR_ACCOUNT.SINCE, DIR_ACCOUNT.VERSION)
                .from(DIR_ACCOUNT)
                .where(DIR_ACCOUNT.PERSON_ID.in(ids))
                .fetchMap(
                        DIR_ACCOUNT.PERSON_ID,
                        row -> new DataSubject.Standing(
                                AccountState.valueOf(row.get(DIR_ACCOUNT.STATE)),
                                row.get(DIR_ACCOUNT.SINCE),
                                row.get(DIR_ACCOUNT.VERSION)));
    }

    private Map<String, List<PersonId>> pupils() {
        return dsl.select(DIR_GUARDIANSHIP.GUARDIAN_ID, DIR_GUARDIANSHIP.PUPIL_ID)
                .from(DIR_GUARDIANSHIP)
                .join(DIR_PERSON)
                .on(DIR_PERSON.ID.eq(DIR_GUARDIANSHIP.PUPIL_ID))
                .where(DIR_GUARDIANSHIP.GUARDIAN_ID.in(ids))
                .and(DIR_PERSON.DISAPPEARED_ON.isNull())
                .fetchGroups(DIR_GUARDIANSHIP.GUARDIAN_ID, row -> new PersonId(row.get(DIR_GUARDIANSHIP.PUPIL_ID)));
    }
}
