package org.ent4j.directory.jooq;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.SearchEntry;
import org.ent4j.model.id.PersonId;

/**
 * Keeps the tables of the search in step with people, in the transaction that writes them. Guardians are found where
 * their children are, so that a written pupil takes along the guardians of before and of now.
 */
final class SearchIndex {

    private final Batch batch;
    private final List<Person> written;
    private final Set<PersonId> guardians;

    private SearchIndex(Batch batch, List<Person> written, Set<PersonId> guardians) {
        this.batch = batch;
        this.written = written;
        this.guardians = guardians;
    }

    /** To be asked for before the people are written, while the former guardians can still be told. */
    static SearchIndex before(Batch batch, List<Person> people) {
        var guardians = new HashSet<PersonId>();
        Batch.inParts(people, part -> guardians.addAll(guardians(batch, part)));
        people.forEach(person -> guardians.remove(person.id()));
        return new SearchIndex(batch, people, guardians);
    }

    /** Of before and of now. */
    private static Set<PersonId> guardians(Batch batch, List<Person> people) {
        var guardians = new HashSet<PersonId>();
        links(batch, ids(known(people)), true).values().forEach(guardians::addAll);
        people.stream()
                .flatMap(each -> each.guardians().stream())
                .map(Guardianship::guardian)
                .forEach(guardians::add);
        return guardians;
    }

    private static List<Person> known(List<Person> people) {
        return people.stream().filter(each -> each.version() > 0).toList();
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    /** Who is at the other end of the links, for each of these pupils, or of these guardians. */
    private static Map<PersonId, List<PersonId>> links(Batch batch, Collection<PersonId> ends, boolean ofPupils) {
        var from = ofPupils ? DIR_GUARDIANSHIP.PUPIL_ID : DIR_GUARDIANSHIP.GUARDIAN_ID;
        var to = ofPupils ? DIR_GUARDIANSHIP.GUARDIAN_ID : DIR_GUARDIANSHIP.PUPIL_ID;
        var links = new HashMap<PersonId, List<PersonId>>();
        Batch.inParts(
                ends.stream().map(PersonId::value).toList(),
                part -> links.putAll(batch.dsl().select(from, to).from(DIR_GUARDIANSHIP).where(from.in(part)).stream()
                        .collect(groupingBy(
                                row -> new PersonId(row.value1()),
                                mapping(row -> new PersonId(row.value2()), toList())))));
        return links;
    }

    /** To be called when the people are written. */
    void after() {
        Batch.inParts(new TreeSet<>(guardians), part -> replace(locked(part)));
        Batch.inParts(written, part -> {
            clear(known(part));
            insert(part);
        });
    }

    /** Locked, so that somebody who writes them at the same time waits, and then sees their new children. */
    private List<Person> locked(List<PersonId> ids) {
        batch.dsl()
                .select(DIR_PERSON.ID)
                .from(DIR_PERSON)
                .where(DIR_PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .orderBy(DIR_PERSON.ID)
                .forUpdate()
                .execute();
        return new JooqPeople(batch.dsl()).byIds(ids);
    }

    /** Writes the rows of everybody, who have not changed; emptied first, since databases look for nothing in vain slowly. */
    static void replaceAll(Batch batch) {
        batch.dsl().deleteFrom(DIR_SEARCH_WORD).execute();
        batch.dsl().deleteFrom(DIR_SEARCH_PERSON).execute();
        var index = new SearchIndex(batch, List.of(), Set.of());
        Pages.<String>each(
                last -> batch.dsl()
                        .select(DIR_PERSON.ID)
                        .from(DIR_PERSON)
                        .where(DIR_PERSON.ID.gt(last))
                        .orderBy(DIR_PERSON.ID)
                        .limit(Pages.SIZE)
                        .fetch(DIR_PERSON.ID),
                id -> id,
                ids -> index.insert(new JooqPeople(batch.dsl())
                        .byIds(ids.stream().map(PersonId::new).toList())));
    }

    private void replace(List<Person> people) {
        clear(people);
        insert(people);
    }

    private void clear(List<Person> people) {
        var ids = people.stream().map(each -> each.id().value()).toList();
        batch.delete(DIR_SEARCH_PERSON, DIR_SEARCH_PERSON.PERSON_ID, ids);
        batch.delete(DIR_SEARCH_WORD, DIR_SEARCH_WORD.PERSON_ID, ids);
    }

    private void insert(List<Person> people) {
        var links = links(batch, ids(people), false);
        var children = pupils(links.values().stream().flatMap(List::stream).collect(toSet()), people);
        var entries = people.stream()
                .map(each -> SearchEntry.of(each, of(links.getOrDefault(each.id(), List.of()), children)))
                .toList();
        batch.insertAll(DIR_SEARCH_PERSON, entries, all -> all.stream().map(SearchRows::person));
        batch.insertAll(DIR_SEARCH_WORD, entries, all -> all.stream().flatMap(SearchRows::words));
    }

    /** @param atHand people who need not be read */
    private Map<PersonId, Person> pupils(Set<PersonId> ids, List<Person> atHand) {
        var found = new HashMap<PersonId, Person>();
        atHand.stream().filter(each -> ids.contains(each.id())).forEach(each -> found.put(each.id(), each));
        var others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        new JooqPeople(batch.dsl()).byIds(others).forEach(each -> found.put(each.id(), each));
        return found;
    }

    private static List<Person> of(List<PersonId> ids, Map<PersonId, Person> people) {
        return ids.stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList();
    }
}
