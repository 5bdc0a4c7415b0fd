package org.ent4j.directory.importing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.reconcile.Match;

/**
 * Finds the people of a feed among those of the directory: by the source's own key, by the number that STS gives, by
 * INE and birth date (the INE alone proved not to be enough), by name, birth date and school, and guardians by name and
 * pupil; then proposes those of the school who look like the row. A person whom the source already
 * knows under another key is never a candidate.
 */
final class KnownPeople {

    private final Map<SourceKey, Person> byKey = new HashMap<>();
    private final People people;
    private final Map<String, List<Person>> bySts;
    private final Map<Ine, List<Person>> byIne;
    private final Map<StructureId, List<Person>> bySchool;
    private final Map<Namesake, List<Person>> byName;

    KnownPeople(People people, Collection<Person> incoming) {
        this.people = people;
        index(people.byKeys(
                incoming.stream().flatMap(person -> person.keys().stream()).toList()));
        var unknown =
                incoming.stream().filter(person -> byOwnKey(person).isEmpty()).toList();
        bySts = byStsNumber(people, unknown);
        byIne = byIne(people, unknown);
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

    private static Map<Ine, List<Person>> byIne(People people, List<Person> unknown) {
        var numbers = unknown.stream().flatMap(person -> person.ine().stream()).toList();
        return people.byIne(numbers).stream()
                .collect(groupingBy(person -> person.ine().orElseThrow()));
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
     * @param wards of other rows, which are settled
     * @return a match for each row, by the id that it came with
     */
    Map<PersonId, Match<Person>> match(List<Person> incoming, Predicate<PersonId> taken, SettledWards wards) {
        var found = new HashSet<PersonId>();
        Predicate<PersonId> settled = taken.or(found::contains);
        var contested = new HashSet<PersonId>();
        var matches = new HashMap<PersonId, Match<Person>>();
        round(
                incoming,
                matches,
                found,
                settled,
                contested,
                this::owners,
                person -> new Match.ExactId<>(person, person.richestSource()));
        round(
                incoming,
                matches,
                found,
                settled,
                contested,
                this::numbered,
                person -> new Match.ExactId<>(person, Person.STS));
        round(
                incoming,
                matches,
                found,
                settled,
                contested,
                this::enrolled,
                person -> new Match.ExactId<>(person, "INE"));
        round(incoming, matches, found, settled, contested, this::named, Match.ExactName::new);
        var families = Families.of(people, incoming, matches, wards);
        round(incoming, matches, found, settled, contested, families::namesakes, Match.ExactName::new);
        var lookalikes = new Lookalikes(bySchool, settled);
        incoming.forEach(row -> matches.computeIfAbsent(row.id(), id -> lookalikes.of(row)));
        return matches;
    }

    private static void round(
            List<Person> incoming,
            Map<PersonId, Match<Person>> matches,
            Set<PersonId> found,
            Predicate<PersonId> settled,
            Set<PersonId> contested,
            Function<Person, List<Person>> search,
            Function<Person, Match<Person>> exact) {
        var open =
                incoming.stream().filter(row -> !matches.containsKey(row.id())).toList();
        var candidatesOf = new HashMap<PersonId, List<Person>>();
        open.forEach(row -> candidatesOf.put(row.id(), without(settled, search.apply(row))));
        var claims = candidatesOf.values().stream().flatMap(List::stream).collect(groupingBy(Person::id, counting()));
        var wanted = new HashSet<PersonId>();
        candidatesOf.forEach((row, candidates) -> {
            if (candidates.size() == 1 && isFree(candidates.get(0), claims, contested)) {
                matches.put(row, exact.apply(candidates.get(0)));
                found.add(candidates.get(0).id());
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

    private static List<Person> without(Predicate<PersonId> settled, List<Person> candidates) {
        return candidates.stream().filter(person -> !settled.test(person.id())).toList();
    }

    private List<Person> owners(Person incoming) {
        return byOwnKey(incoming).stream().toList();
    }

    private List<Person> numbered(Person incoming) {
        var known = stsNumber(incoming).map(number -> bySts.getOrDefault(number, List.of()));
        return candidates(
                incoming, known.stream().flatMap(List::stream).filter(person -> sharesAcademy(person, incoming)));
    }

    private List<Person> enrolled(Person incoming) {
        var known = incoming.ine().map(ine -> byIne.getOrDefault(ine, List.of()));
        return candidates(
                incoming, known.stream().flatMap(List::stream).filter(person -> bornOnOneDay(person, incoming)));
    }

    private static boolean bornOnOneDay(Person known, Person incoming) {
        return known.birthDate().isPresent() && known.birthDate().equals(incoming.birthDate());
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

    /** A feed of one school may not name its académie: then the school stands for it. */
    private static boolean sharesAcademy(Person known, Person incoming) {
        return schools(known).anyMatch(school -> schools(incoming).anyMatch(school::equals))
                || sharesAcademyOfKeys(known, incoming);
    }

    private static boolean sharesAcademyOfKeys(Person known, Person incoming) {
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
