package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.reconcile.Match;

/**
 * Guardians of the directory, found through a pupil who was found: one pupil, one name. Every source numbers guardians
 * its own way and none gives their birth dates, so without this a second source would bring each of them again.
 */
final class Families {

    private final Map<PersonId, List<Person>> guardiansOfPupil;
    private final Map<PersonId, Set<PersonId>> pupilsOfGuardian;

    private Families(Map<PersonId, List<Person>> guardiansOfPupil, Map<PersonId, Set<PersonId>> pupilsOfGuardian) {
        this.guardiansOfPupil = guardiansOfPupil;
        this.pupilsOfGuardian = pupilsOfGuardian;
    }

    /**
     * @param matches what was found so far, by the ids of the rows; guardians in it need no search
     * @param wards of other rows, which are settled
     */
    static Families of(People people, List<Person> rows, Map<PersonId, Match<Person>> matches, SettledWards wards) {
        var open = rows.stream()
                .filter(row -> PeopleKind.of(row.profil()) == PeopleKind.GUARDIANS && !matches.containsKey(row.id()))
                .map(Person::id)
                .collect(toSet());
        var pupils = new HashMap<PersonId, Person>();
        rows.stream()
                .filter(row ->
                        row.guardians().stream().map(Guardianship::guardian).anyMatch(open::contains))
                .forEach(row -> found(matches, row).ifPresent(known -> pupils.put(row.id(), known)));
        var pupilsOfGuardian = pupils(rows, pupils.keySet());
        wards.of(open)
                .forEach((guardian, theirs) -> pupilsOfGuardian
                        .computeIfAbsent(guardian, any -> new HashSet<>())
                        .addAll(theirs));
        read(people, pupilsOfGuardian, pupils);
        return new Families(guardians(people, pupils), pupilsOfGuardian);
    }

    /** Reads the pupils who are not at hand. */
    private static void read(
            People people, Map<PersonId, Set<PersonId>> pupilsOfGuardian, Map<PersonId, Person> pupils) {
        var others = pupilsOfGuardian.values().stream()
                .flatMap(Set::stream)
                .filter(id -> !pupils.containsKey(id))
                .collect(toSet());
        people.byIds(others).forEach(pupil -> pupils.put(pupil.id(), pupil));
    }

    private static Optional<Person> found(Map<PersonId, Match<Person>> matches, Person row) {
        return Optional.ofNullable(matches.get(row.id())).flatMap(Match::settled);
    }

    private static Map<PersonId, List<Person>> guardians(People people, Map<PersonId, Person> pupils) {
        var ids = pupils.values().stream()
                .flatMap(pupil -> pupil.guardians().stream())
                .map(Guardianship::guardian)
                .collect(toSet());
        var known = people.byIds(ids).stream().collect(toMap(Person::id, person -> person));
        var all = new HashMap<PersonId, List<Person>>();
        pupils.forEach((row, pupil) -> all.put(
                row,
                pupil.guardians().stream()
                        .flatMap(link -> Optional.ofNullable(known.get(link.guardian())).stream())
                        .toList()));
        return all;
    }

    private static Map<PersonId, Set<PersonId>> pupils(List<Person> rows, Set<PersonId> found) {
        var pupils = new HashMap<PersonId, Set<PersonId>>();
        rows.stream()
                .filter(row -> found.contains(row.id()))
                .forEach(row -> row.guardians()
                        .forEach(link -> pupils.computeIfAbsent(link.guardian(), any -> new HashSet<>())
                                .add(row.id())));
        return pupils;
    }

    /** The guardians of the same pupils who have the name of the row, when it is that of a guardian. */
    List<Person> namesakes(Person guardian) {
        return PeopleKind.of(guardian.profil()) != PeopleKind.GUARDIANS
                        || guardian.name().firstName().isBlank()
                ? List.of()
                : ofSamePupils(guardian)
                        .filter(known -> Lookalikes.mayBe(known, guardian))
                        .filter(known -> NormalisedName.of(known.name()).sameAs(NormalisedName.of(guardian.name())))
                        .distinct()
                        .toList();
    }

    private Stream<Person> ofSamePupils(Person guardian) {
        return pupilsOfGuardian.getOrDefault(guardian.id(), Set.of()).stream()
                .flatMap(pupil -> guardiansOfPupil.getOrDefault(pupil, List.of()).stream());
    }
}
