package org.ent4j.examples.cli.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;

/**
 * The other end of a link between a guardian and a pupil.
 *
 * @param person nothing for somebody whom the directory does not have yet
 */
record Relative(PersonId id, Optional<Person> person, Guardianship link) {

    /** Those who have disappeared included. */
    static List<Relative> guardians(Person pupil, People people) {
        var known = people
                .byIds(pupil.guardians().stream().map(Guardianship::guardian).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return pupil.guardians().stream()
                .map(link -> new Relative(link.guardian(), found(known, link.guardian()), link))
                .toList();
    }

    private static Optional<Person> found(Map<PersonId, Person> known, PersonId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The pupils of whom this person is a guardian. */
    static List<Relative> children(Person guardian, Directory directory) {
        return GuardedSchools.of(guardian, directory).stream()
                .flatMap(school -> directory.pupils(school).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::id))
                .flatMap(pupil -> pupil.guardians().stream()
                        .filter(link -> link.guardian().equals(guardian.id()))
                        .map(link -> new Relative(pupil.id(), Optional.of(pupil), link)))
                .toList();
    }
}
