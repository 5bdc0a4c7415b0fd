package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.spi.Families;

/**
 * Families as the directory has them now: whoever represents a pupil before the law, or has him in charge, as for
 * {@link AccessRights}. From the day of his majority on a pupil answers for himself too.
 */
public final class DirectoryFamilies implements Families {

    private static final int MAJORITY = 18;

    private final Function<PersonId, Optional<Person>> people;

    /** @param people whom the directory has, by their ids */
    public DirectoryFamilies(Function<PersonId, Optional<Person>> people) {
        this.people = people;
    }

    @Override
    public Set<PersonId> guardians(StructureId school, PersonId pupil, LocalDate day) {
        return people.apply(pupil).map(person -> guardians(person, day)).orElse(Set.of());
    }

    /** Whoever answers for a pupil on a day; whoever is of age answers for himself too. */
    public static Set<PersonId> guardians(Person pupil, LocalDate day) {
        var guardians = pupil.guardians().stream()
                .filter(link -> link.authority() != Authority.NONE)
                .map(Guardianship::guardian)
                .collect(Collectors.toCollection(HashSet::new));
        pupil.birthDate()
                .filter(birth -> !birth.plusYears(MAJORITY).isAfter(day))
                .ifPresent(of -> guardians.add(pupil.id()));
        return guardians;
    }
}
