package org.ent4j.directory.importing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.StructureId;

/**
 * Whom a feed speaks of, so that absence from it means something.
 *
 * @param academies the académies (or schools) in which its keys count, as {@code SourceKey.academy} has them
 * @param kinds the kinds of people of which it holds files
 * @param structure the one school that it is about, when it is about one
 * @param complete whether it names everybody, or only changes
 */
public record Coverage(
        String source,
        SortedSet<String> academies,
        Set<PeopleKind> kinds,
        Optional<StructureId> structure,
        boolean complete) {

    public Coverage {
        academies = Collections.unmodifiableSortedSet(new TreeSet<>(academies));
        kinds = Set.copyOf(kinds);
    }

    /** About a whole académie. */
    public static Coverage ofAcademies(
            String source, Collection<String> academies, Collection<PeopleKind> kinds, boolean complete) {
        return new Coverage(source, new TreeSet<>(academies), Set.copyOf(kinds), Optional.empty(), complete);
    }

    /** About the staff of one school, all of it. */
    public static Coverage ofStaff(String source, Collection<String> academies, StructureId structure) {
        return new Coverage(
                source, new TreeSet<>(academies), EnumSet.of(PeopleKind.STAFF), Optional.of(structure), true);
    }

    /** What decisions on the items of this feed are kept under: the school, or the académie. */
    public StructureId about() {
        return structure.orElseGet(() -> new StructureId("AC-" + String.join("+", academies)));
    }

    /** Whether the absence of this person from the feed means that the person is gone. */
    public boolean expects(Person person) {
        return complete && speaksOf(person);
    }

    /** Whether this person is one of those whom the source answers for. */
    public boolean speaksOf(Person person) {
        return person.isPresent()
                && kinds.contains(PeopleKind.of(person.profil()))
                && hasKeyOf(person)
                && (isRichestFor(person) || person.affiliations().stream().anyMatch(this::owns));
    }

    /** Whether this person is one of those whom the source answers for. */
    boolean speaksOf(PersonOutline person) {
        return person.present()
                && kinds.contains(PeopleKind.of(person.profil()))
                && hasKeyIn(person.keys())
                && (structure.isEmpty() && person.richestSource().equals(source)
                        || person.places().stream().anyMatch(this::owns));
    }

    private boolean owns(Affiliation.Place place) {
        return place.source().equals(source)
                && structure.map(place.structure()::equals).orElse(true);
    }

    private boolean isRichestFor(Person person) {
        return structure.isEmpty() && person.richestSource().equals(source);
    }

    /** Whether the feed replaces this affiliation. */
    public boolean owns(Affiliation affiliation) {
        return affiliation.source().equals(source)
                && structure.map(affiliation.structure()::equals).orElse(true);
    }

    /**
     * The row of somebody known, with what the files at hand say nothing of: the guardians of a pupil, when a feed about
     * one school comes without guardians.
     */
    Person completed(Person row, Person known) {
        var silent = structure.isPresent() && !kinds.contains(PeopleKind.GUARDIANS);
        return silent && row.guardians().isEmpty() ? row.withGuardians(known.guardians()) : row;
    }

    private boolean hasKeyOf(Person person) {
        return hasKeyIn(person.keys());
    }

    private boolean hasKeyIn(Collection<SourceKey> keys) {
        return keys.stream().anyMatch(key -> key.source().equals(source) && academies.contains(key.academy()));
    }
}
