package org.ent4j.directory.spi;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * The little that an import asks of most people: who they are to the sources, and whether they are still the same.
 *
 * @param present not disappeared
 * @param keys at least one
 * @param places where they are affiliated, and who says so
 * @param content the fingerprint of the person as stored, when the store has it
 */
public record PersonOutline(
        PersonId id,
        Profil profil,
        boolean present,
        SortedSet<SourceKey> keys,
        Set<Affiliation.Place> places,
        Optional<Fingerprint> content) {

    public PersonOutline {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        places = Set.copyOf(places);
    }

    public static PersonOutline of(Person person) {
        return new PersonOutline(
                person.id(),
                person.profil(),
                person.isPresent(),
                person.keys(),
                person.affiliations().stream().map(Affiliation::place).collect(Collectors.toSet()),
                Optional.of(Fingerprint.of(person)));
    }

    /** The source that is trusted most about this person. */
    public String richestSource() {
        return keys.first().source();
    }
}
