package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.reconcile.Match;

/**
 * Those of a school who may be somebody whom a file gives another name or birth date: the names are compatible, or the
 * matcher of people would have the pair reviewed. Who was found in a surer way is left out.
 */
final class Lookalikes {

    private static final Comparator<Match.Candidate<Person>> BEST_FIRST = Comparator.comparingDouble(
                    (Match.Candidate<Person> candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.target().id());

    private final Map<StructureId, List<Person>> bySchool;
    private final Predicate<PersonId> settled;
    private final Map<Search, Pool> pools = new HashMap<>();

    Lookalikes(Map<StructureId, List<Person>> bySchool, Predicate<PersonId> settled) {
        this.bySchool = bySchool;
        this.settled = settled;
    }

    /** Of one kind, and not known to the source of the row under another key. */
    static boolean mayBe(Person known, Person row) {
        return PeopleKind.of(known.profil()) == PeopleKind.of(row.profil())
                && namespaces(known).noneMatch(namespaces(row).collect(toSet())::contains);
    }

    private static Stream<Namespace> namespaces(Person person) {
        return person.keys().stream().map(Namespace::of);
    }

    Match<Person> of(Person row) {
        var candidates = row.affiliations().stream()
                .map(Affiliation::structure)
                .distinct()
                .flatMap(school -> pool(school, row).like(row))
                .collect(toMap(each -> each.target().id(), each -> each, Lookalikes::better))
                .values();
        return candidates.isEmpty()
                ? new Match.None<>()
                : new Match.Scored<>(candidates.stream().sorted(BEST_FIRST).toList());
    }

    private static Match.Candidate<Person> better(Match.Candidate<Person> one, Match.Candidate<Person> other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Rows of one kind and source have one pool in a school. */
    private Pool pool(StructureId school, Person row) {
        var search =
                new Search(school, PeopleKind.of(row.profil()), namespaces(row).collect(toSet()));
        return pools.computeIfAbsent(
                search,
                any -> Pool.of(bySchool.getOrDefault(school, List.of()).stream()
                        .filter(person -> !settled.test(person.id()))
                        .filter(person -> mayBe(person, row))
                        .toList()));
    }

    private record Search(StructureId school, PeopleKind kind, Set<Namespace> namespaces) {}

    /** People among whom rows are looked for. */
    private record Pool(Map<String, Person> people, PeopleMatcher matcher) {

        static Pool of(List<Person> people) {
            return new Pool(
                    people.stream().collect(toMap(person -> person.id().value(), person -> person)),
                    PeopleMatcher.over(people.stream().map(PersonRecords::of).toList()));
        }

        Stream<Match.Candidate<Person>> like(Person row) {
            return people.isEmpty() ? Stream.empty() : Stream.concat(compatible(row), scored(row));
        }

        private Stream<Match.Candidate<Person>> scored(Person row) {
            return matcher.candidates(PersonRecords.of(row)).stream()
                    .map(found -> new Match.Candidate<>(
                            known(found.person()),
                            found.score().probability(),
                            found.score().reasons()));
        }

        private Person known(PersonRecord found) {
            return Optional.ofNullable(people.get(found.key())).orElseThrow();
        }

        private Stream<Match.Candidate<Person>> compatible(Person row) {
            var name = NormalisedName.of(row.name());
            return people.values().stream()
                    .filter(person -> NormalisedName.of(person.name()).compatibleWith(name))
                    .map(person -> candidate(row, person));
        }

        private Match.Candidate<Person> candidate(Person row, Person person) {
            var score = matcher.score(PersonRecords.of(row), PersonRecords.of(person));
            return new Match.Candidate<>(person, score.probability(), score.reasons());
        }
    }
}
