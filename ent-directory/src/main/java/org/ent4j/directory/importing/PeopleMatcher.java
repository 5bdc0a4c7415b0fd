package org.ent4j.directory.importing;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.reconcile.Match;

/**
 * Finds the people of a feed among those of the directory: by the source's own key, by the number that STS gives, by
 * name, birth date and school. A person whom the source already knows under another key is never a candidate.
 */
final class PeopleMatcher {

    private final Map<SourceKey, Person> byKey = new HashMap<>();
    private final Map<String, List<Person>> bySts;
    private final Map<Namesake, List<Person>> byName;

    PeopleMatcher(People people, Collection<Person> incoming, Collection<SourceKey> otherKeys) {
        var keys = Stream.concat(incoming.stream().flatMap(person -> person.keys().stream()), otherKeys.stream())
                .toList();
        people.byKeys(keys).forEach(known -> known.keys().forEach(key -> byKey.put(key, known)));
        var unknown =
                incoming.stream().filter(person -> byOwnKey(person).isEmpty()).toList();
        bySts = byStsNumber(people, unknown);
        byName = byName(people, unknown);
    }

    private static Map<String, List<Person>> byStsNumber(People people, List<Person> unknown) {
        var numbers =
                unknown.stream().flatMap(person -> stsNumber(person).stream()).toList();
        return people.byIdentifier(Person.STS, numbers).stream()
                .collect(groupingBy(person -> stsNumber(person).orElse("")));
    }

    private static Map<Namesake, List<Person>> byName(People people, List<Person> unknown) {
        var structures = unknown.stream()
                .filter(person -> person.birthDate().isPresent())
                .flatMap(person -> person.affiliations().stream().map(Affiliation::structure))
                .distinct()
                .toList();
        return people.ofStructures(structures).stream()
                .flatMap(person -> Namesake.of(person).map(name -> Map.entry(name, person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Optional<Person> byKey(SourceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private Optional<Person> byOwnKey(Person incoming) {
        return incoming.keys().stream().flatMap(key -> byKey(key).stream()).findFirst();
    }

    Match<Person> match(Person incoming) {
        var own = byOwnKey(incoming);
        if (own.isPresent()) {
            return new Match.ExactId<>(own.get(), incoming.richestSource());
        }
        var numbered = candidates(
                incoming,
                stsNumber(incoming).map(bySts::get).stream()
                        .filter(known -> known != null)
                        .flatMap(List::stream)
                        .filter(known -> sharesAcademy(known, incoming)));
        return numbered.isEmpty() ? byName(incoming) : one(numbered, new Match.ExactId<>(numbered.get(0), Person.STS));
    }

    private Match<Person> byName(Person incoming) {
        var named = candidates(
                incoming, Namesake.of(incoming).flatMap(name -> byName.getOrDefault(name, List.of()).stream()));
        return named.isEmpty() ? new Match.None<>() : one(named, new Match.ExactName<>(named.get(0)));
    }

    private static Match<Person> one(List<Person> candidates, Match<Person> exact) {
        return candidates.size() == 1 ? exact : new Match.Ambiguous<>(candidates);
    }

    private static List<Person> candidates(Person incoming, Stream<Person> known) {
        return known.distinct()
                .filter(person -> PeopleKind.of(person.profil()) == PeopleKind.of(incoming.profil()))
                .filter(not(person -> hasAnotherKey(person, incoming)))
                .toList();
    }

    private static boolean hasAnotherKey(Person known, Person incoming) {
        return incoming.keys().stream()
                .anyMatch(key -> known.keys().stream()
                        .anyMatch(other -> other.source().equals(key.source())
                                && other.academy().equals(key.academy())));
    }

    private static boolean sharesAcademy(Person known, Person incoming) {
        return incoming.keys().stream()
                .anyMatch(key -> known.keys().stream()
                        .anyMatch(other -> key.academy().isEmpty()
                                || other.academy().isEmpty()
                                || key.academy().equals(other.academy())));
    }

    private static Optional<String> stsNumber(Person person) {
        return Optional.ofNullable(person.identifiers().get(Person.STS));
    }
}
