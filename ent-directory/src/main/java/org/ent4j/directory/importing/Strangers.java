package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.StructureId;

/**
 * Which schools have people whom a source does not know, by kind: where there are none, a new row of that source is
 * nobody who is there already.
 */
final class Strangers {

    private final People people;
    private final Map<Namespace, Map<StructureId, Set<PeopleKind>>> kinds = new HashMap<>();

    Strangers(People people) {
        this.people = people;
    }

    /** Whether one of these rows may be somebody of the directory; no is certain, yes is not. */
    Predicate<Person> among(List<Whole> rows) {
        var persons = rows.stream().map(Whole::person).toList();
        Namespace.schools(persons).forEach(this::learn);
        var numbered = numbered(persons);
        return row ->
                hasStrangers(row) || number(row).filter(numbered::contains).isPresent();
    }

    private void learn(Namespace namespace, Collection<StructureId> schools) {
        var known = kinds.computeIfAbsent(namespace, any -> new HashMap<>());
        var asked = new HashSet<>(schools);
        asked.removeAll(known.keySet());
        asked.forEach(school -> known.put(school, EnumSet.noneOf(PeopleKind.class)));
        namespace
                .strangers(people, asked)
                .forEach(person -> person.affiliations().stream()
                        .map(Affiliation::structure)
                        .flatMap(school -> Optional.ofNullable(known.get(school)).stream())
                        .forEach(found -> found.add(PeopleKind.of(person.profil()))));
    }

    private boolean hasStrangers(Person row) {
        var known = kinds.getOrDefault(Namespace.of(row.keys().first()), Map.of());
        return row.affiliations().stream()
                .anyMatch(
                        place -> known.getOrDefault(place.structure(), Set.of()).contains(PeopleKind.of(row.profil())));
    }

    private Set<String> numbered(List<Person> rows) {
        var numbers = rows.stream().flatMap(row -> number(row).stream()).toList();
        return numbers.isEmpty()
                ? Set.of()
                : people.byIdentifier(Person.STS, numbers).stream()
                        .flatMap(person -> number(person).stream())
                        .collect(toSet());
    }

    private static Optional<String> number(Person person) {
        return Optional.ofNullable(person.identifiers().get(Person.STS));
    }
}
