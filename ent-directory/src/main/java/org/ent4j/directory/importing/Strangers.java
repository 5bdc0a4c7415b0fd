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
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.Profil;

/**
 * The people whom a source does not know: in which schools there are any, by kind, and how guardians are called. Where
 * there is nobody, a new row of that source is nobody who is there already.
 */
final class Strangers {

    private final People people;
    private final Map<Namespace, Map<StructureId, Set<PeopleKind>>> kinds = new HashMap<>();
    private final Map<Namespace, Set<String>> guardians = new HashMap<>();

    Strangers(People people) {
        this.people = people;
    }

    /** Whether one of these rows may be somebody of the directory; no is certain, yes is not. */
    Predicate<Person> among(List<Whole> rows) {
        var persons = rows.stream().map(Whole::person).toList();
        Namespace.schools(persons).forEach(this::learn);
        var numbered = numbered(persons);
        var enrolled = enrolled(persons);
        return row -> hasStrangers(row)
                || number(row).filter(numbered::contains).isPresent()
                || row.ine().filter(enrolled::contains).isPresent()
                || isNamedAsGuardian(row);
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

    /** Guardians are known by a pupil and a name, wherever they are. */
    private boolean isNamedAsGuardian(Person row) {
        if (PeopleKind.of(row.profil()) != PeopleKind.GUARDIANS) {
            return false;
        }
        var names = guardians.computeIfAbsent(Namespace.of(row.keys().first()), this::namesOfGuardians);
        return NormalisedName.of(row.name()).keys().stream().anyMatch(names::contains);
    }

    private Set<String> namesOfGuardians(Namespace namespace) {
        var names = new HashSet<String>();
        for (var profil : Profil.values()) {
            if (PeopleKind.of(profil) == PeopleKind.GUARDIANS) {
                people.eachStranger(
                        profil,
                        namespace.source(),
                        namespace.academy(),
                        person -> names.addAll(NormalisedName.of(person.name()).keys()));
            }
        }
        return names;
    }

    private Set<Ine> enrolled(List<Person> rows) {
        var numbers = rows.stream().flatMap(row -> row.ine().stream()).toList();
        return numbers.isEmpty()
                ? Set.of()
                : people.byIne(numbers).stream()
                        .flatMap(person -> person.ine().stream())
                        .collect(toSet());
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
