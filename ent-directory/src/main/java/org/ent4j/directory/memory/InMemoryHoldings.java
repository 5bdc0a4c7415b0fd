package org.ent4j.directory.memory;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.correspondent.Correspondent;
import org.ent4j.directory.group.Enrolment;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionStep;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.DataKind;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.model.id.PersonId;

/** Counts what is kept of some people. */
record InMemoryHoldings(InMemoryPrivacy stores, Set<PersonId> ids) {

    Holdings count() {
        var counts = new EnumMap<DataKind, Integer>(DataKind.class);
        countPeople(counts);
        countAccounts(counts);
        countGroups(counts);
        countMissions(counts);
        countTrace(counts);
        return Holdings.of(counts);
    }

    private void countPeople(Map<DataKind, Integer> counts) {
        var everybody = stores.directory().everybody();
        var people =
                ids.stream().flatMap(id -> Stream.ofNullable(everybody.get(id))).toList();
        counts.put(DataKind.PERSON, people.size());
        counts.put(DataKind.FIRST_NAMES, sum(people, person -> person.name().otherFirstNames()));
        counts.put(DataKind.SOURCE_KEYS, sum(people, Person::keys));
        counts.put(
                DataKind.IDENTIFIERS, sum(people, person -> person.identifiers().keySet()));
        counts.put(DataKind.PHONES, sum(people, person -> person.phones().keySet()));
        counts.put(DataKind.AFFILIATIONS, sum(people, Person::affiliations));
        counts.put(DataKind.GUARDIANS, sum(people, Person::guardians));
        counts.put(
                DataKind.PUPILS,
                those(
                        everybody.values().stream().flatMap(pupil -> pupil.guardians().stream()),
                        Guardianship::guardian));
        counts.put(
                DataKind.MEMBERSHIPS, stores.directory().memberships().of(ids).size());
    }

    private static int sum(List<Person> people, Function<Person, Collection<?>> attribute) {
        return people.stream()
                .mapToInt(person -> attribute.apply(person).size())
                .sum();
    }

    /** How many of them are about one of the people. */
    private <T> int those(Stream<T> all, Function<T, PersonId> whose) {
        return (int) all.filter(each -> ids.contains(whose.apply(each))).count();
    }

    private int some(Stream<Optional<PersonId>> all) {
        return those(all.flatMap(Optional::stream), Function.identity());
    }

    private void countAccounts(Map<DataKind, Integer> counts) {
        var events = stores.accounts().everyEvent();
        counts.put(DataKind.ACCOUNT, stores.accounts().byPeople(ids).size());
        counts.put(DataKind.LOGINS, stores.accounts().everyLogin(ids).size());
        counts.put(DataKind.ACCOUNT_EVENTS, those(events.stream(), AccountEvent::person));
        counts.put(
                DataKind.ACCOUNT_ACTS,
                those(
                        events.stream()
                                .filter(event -> !ids.contains(event.person()))
                                .map(AccountEvent::who)
                                .filter(who -> who.kind() == Actor.Kind.PERSON),
                        who -> new PersonId(who.id())));
    }

    private void countGroups(Map<DataKind, Integer> counts) {
        var groups = stores.groups().all();
        var places =
                groups.stream().flatMap(group -> group.enrolments().stream()).toList();
        var others =
                places.stream().filter(each -> !ids.contains(each.member())).toList();
        counts.put(DataKind.GROUPS_OWNED, those(groups.stream(), group -> group.owner()));
        counts.put(DataKind.GROUP_PLACES, those(places.stream(), Enrolment::member));
        counts.put(
                DataKind.GROUP_ACTS,
                some(others.stream().flatMap(each -> Stream.of(each.addedBy(), each.removedBy()))));
    }

    private void countMissions(Map<DataKind, Integer> counts) {
        var letters = stores.missions().all();
        var roles = stores.correspondents().all().stream()
                .flatMap(list -> list.all().stream())
                .toList();
        counts.put(DataKind.MISSIONS, those(letters.stream(), MissionLetter::administrator));
        counts.put(
                DataKind.MISSION_STEPS,
                those(letters.stream().flatMap(letter -> letter.steps().stream()), MissionStep::by));
        counts.put(DataKind.CORRESPONDENT_ROLES, those(roles.stream(), Correspondent::person));
        counts.put(
                DataKind.CORRESPONDENT_ACTS,
                some(roles.stream().flatMap(each -> Stream.of(Optional.of(each.namedBy()), each.endedBy()))));
    }

    private void countTrace(Map<DataKind, Integer> counts) {
        var entries = stores.entries().find(TraceQuery.EVERYTHING);
        counts.put(DataKind.TRACE_OF, those(entries.stream(), entry -> entry.subject()));
        counts.put(DataKind.TRACE_BY, some(entries.stream().map(entry -> entry.by())));
    }
}
