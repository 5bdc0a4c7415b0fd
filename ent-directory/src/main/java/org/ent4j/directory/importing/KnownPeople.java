package org.ent4j.directory.importing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.reconcile.Match;

/**
 * Finds the people of a feed among those of the directory: by the source's own key, by the number that STS gives, by
 * name, birth date and school; then proposes those of the school who look like the row. A person whom the source already
 * knows under another key is never a candidate.
 */
final class KnownPeople {

    private final Map<SourceKey, Person> byKey = new HashMap<>();
    private final Map<String, List<Person>> bySts;
    private final Map<StructureId, List<Person>> bySchool;
    private final Map<Namesake, List<Person>> byName;

    KnownPeople(People people, Collection<Person> incoming) {
        index(people.byKeys(
                incoming.stream().flatMap(person -> person.keys().stream()).toList()));
        var unknown =
                incoming.stream().filter(person -> byOwnKey(person).isEmpty()).toList();
        bySts = byStsNumber(people, unknown);
        bySchool = bySchool(people, unknown);
        byName = byName(bySchool.values());
    }

    private void index(Collection<Person> people) {
        people.forEach(known -> known.keys().forEach(key -> byKey.put(key, known)));
    }

    private static Map<String, List<Person>> byStsNumber(People people, List<Person> unknown) {
        var numbers =
                unknown.stream().flatMap(person -> stsNumber(person).stream()).toList();
        return people.byIdentifier(Person.STS, numbers).stream()
                .collect(groupingBy(person -> stsNumber(person).orElse("")));
    }

    /** Only those whom the rows' own source does not know: of others it is sure that they are somebody else. */
    private static Map<StructureId, List<Person>> bySchool(People people, List<Person> unknown) {
        var schools = unknown.stream().flatMap(KnownPeople::schools).collect(toSet());
        return Namespace.schools(unknown).entrySet().stream()
                .flatMap(asked -> asked.getKey().strangers(people, asked.getValue()).stream())
                .distinct()
                .flatMap(person -> schools(person).map(school -> Map.entry(school, person)))
                .filter(entry -> schools.contains(entry.getKey()))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Stream<StructureId> schools(Person person) {
        return person.affiliations().stream().map(Affiliation::structure).distinct();
    }

    private static Map<Namesake, List<Person>> byName(Collection<List<Person>> people) {
        return people.stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(person -> Namesake.of(person).map(name -> Map.entry(name, person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Stream<Person> everybody() {
        return Stream.of(bySts.values(), bySchool.values(), List.of(byKey.values()))
                .flatMap(Collection::stream)
                .flatMap(Collection::stream);
    }

    Optional<Person> byKey(SourceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Person> byOwnKey(Person incoming) {
        return incoming.keys().stream().flatMap(key -> byKey(key).stream()).findFirst();
    }

    /**
     * Matches all rows at once, the surest way first; who was found in one way is no candidate in the next. A row and a
     * person are one when neither has another candidate, so that the order of the rows does not matter. Whoever is one of
     * several candidates of a row is taken by no weaker evidence of another, or the same rows would end otherwise the
     * next time. Who merely looks like the row is proposed, never taken.
     *
     * @param taken whether a person is somebody already, by decision or by key
     * @return a match for each row, by the id that it came with
     */
    Map<PersonId, Match<Person>> match(List<Person> incoming, Predicate<PersonId> taken) {
        var settled = everybody().map(Person::id).filter(taken).collect(toCollection(HashSet::new));
        var contested = new HashSet<PersonId>();
        var matches = new HashMap<PersonId, Match<Person>>();
        round(
                incoming,
                matches,
                settled,
                contested,
                this::owners,
                person -> new Match.ExactId<>(person, person.richestSource()));
        round(incoming, matches, settled, contested, this::numbered, person -> new Match.ExactId<>(person, Person.STS));
        round(incoming, matches, settled, contested, this::named, Match.ExactName::new);
        var lookalikes = new Lookalikes(bySchool, settled);
        incoming.forEach(row -> matches.computeIfAbsent(row.id(), id -> lookalikes.of(row)));
        return matches;
    }

    private static void round(
            List<Person> incoming,
            Map<PersonId, Match<Person>> matches,
            Set<PersonId> settled,
            Set<PersonId> contested,
            Function<Person, List<Person>> search,
            Function<Person, Match<Person>> exact) {
        var open =
                incoming.stream().filter(row -> !matches.containsKey(row.id())).toList();
        var found = new HashMap<PersonId, List<Person>>();
        open.forEach(row -> found.put(row.id(), without(settled, search.apply(row))));
        var claims = found.values().stream().flatMap(List::stream).collect(groupingBy(Person::id, counting()));
        var wanted = new HashSet<PersonId>();
        found.forEach((row, candidates) -> {
            if (candidates.size() == 1 && isFree(candidates.get(0), claims, contested)) {
                matches.put(row, exact.apply(candidates.get(0)));
                settled.add(candidates.get(0).id());
            } else if (!candidates.isEmpty()) {
                matches.put(row, new Match.Ambiguous<>(candidates));
                candidates.forEach(candidate -> wanted.add(candidate.id()));
            }
        });
        contested.addAll(wanted);
    }

    private static boolean isFree(Person candidate, Map<PersonId, Long> claims, Set<PersonId> contested) {
        return claims.getOrDefault(candidate.id(), 0L) == 1 && !contested.contains(candidate.id());
    }

    private static List<Person> without(Set<PersonId> settled, List<Person> candidates) {
        return candidates.stream()
                .filter(person -> !settled.contains(person.id()))
                .toList();
    }

    private List<Person> owners(Person incoming) {
        return byOwnKey(incoming).stream().toList();
    }

    private List<Person> numbered(Person incoming) {
        var known = stsNumber(incoming).map(number -> bySts.getOrDefault(number, List.of()));
        return candidates(
                incoming, known.stream().flatMap(List::stream).filter(person -> sharesAcademy(person, incoming)));
    }

    private List<Person> named(Person incoming) {
        return candidates(
                incoming,
                Namesake.of(incoming)
                        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                        .filter(person -> agree(person, incoming)));
    }

    /** A common last name is not enough where the birth names differ, nor a name where the numbers do. */
    private static boolean agree(Person known, Person incoming) {
        return NormalisedName.of(known.name()).sameAs(NormalisedName.of(incoming.name()))
                && noneDiffers(known.ine(), incoming.ine())
                && noneDiffers(stsNumber(known), stsNumber(incoming));
    }

    private static <T> boolean noneDiffers(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static List<Person> candidates(Person incoming, Stream<Person> known) {
        return known.distinct()
                .filter(person -> Lookalikes.mayBe(person, incoming))
                .toList();
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
