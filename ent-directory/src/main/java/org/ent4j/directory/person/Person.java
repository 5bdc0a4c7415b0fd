package org.ent4j.directory.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A pupil, guardian, teacher or other person of the portal. */
@EntStyle
@Value.Immutable
public interface Person {

    /** The key of {@link #identifiers()} for the number that STS gives: {@code "epp:69881"}. */
    String STS = "STS";

    /** The key of {@link #identifiers()} for SIECLE's number of a pupil (ELEVE_ID). */
    String SIECLE = "SIECLE";

    PersonId id();

    /** The keys under which the sources know this person, the richest source first; old ones go on resolving. */
    @Value.NaturalOrder
    SortedSet<SourceKey> keys();

    PersonName name();

    Profil profil();

    Optional<LocalDate> birthDate();

    /** The title as written by the source: {@code "M."}, {@code "Mme"}. */
    Optional<String> title();

    Optional<Ine> ine();

    Optional<String> email();

    /** Where letters go; nothing rather than an empty address. */
    Optional<PostalAddress> address();

    @Value.NaturalOrder
    SortedMap<PhoneKind, String> phones();

    /** The level of a pupil. */
    Optional<Mef> mef();

    /** Further identifiers by kind, see {@link #STS}. */
    @Value.NaturalOrder
    SortedMap<String, String> identifiers();

    /** At most one for each structure and source. */
    @Value.NaturalOrder
    SortedSet<Affiliation> affiliations();

    /** The guardians of a pupil, each once. */
    @Value.NaturalOrder
    SortedSet<Guardianship> guardians();

    /** The day on which the richest source did not have this person any more. */
    Optional<LocalDate> disappearedOn();

    /** Grows with every write of the store, from 1; 0 for a person not stored yet. Not part of who it is. */
    @Value.Auxiliary
    @Value.Default
    default int version() {
        return 0;
    }

    @Value.Check
    default void check() {
        var places = affiliations().stream().map(Affiliation::place).distinct().count();
        var guardians =
                guardians().stream().map(Guardianship::guardian).distinct().count();
        if (keys().isEmpty()
                || places < affiliations().size()
                || guardians < guardians().size()) {
            throw new IllegalStateException(
                    "%s has no key, or two affiliations with one place, or one guardian twice.\nMaybe two feeds were joined without PersonMerge."
                            .formatted(id()));
        }
    }

    /** The source that is trusted most about this person. */
    @Value.Lazy
    default String richestSource() {
        return keys().first().source();
    }

    default boolean isKnownTo(String source) {
        return keys().stream().anyMatch(key -> key.source().equals(source));
    }

    default boolean isPresent() {
        return disappearedOn().isEmpty();
    }

    /** What all sources say of this person's place in a structure. */
    default Stream<Affiliation> in(StructureId structure) {
        return affiliations().stream()
                .filter(affiliation -> affiliation.structure().equals(structure));
    }

    /** Whether a source has no key for this person in that académie. */
    default boolean isStrangerTo(String source, String academy) {
        return keys().stream()
                .noneMatch(key -> key.source().equals(source) && key.academy().equals(academy));
    }

    Person withId(PersonId id);

    Person withAffiliations(Iterable<? extends Affiliation> affiliations);

    Person withGuardians(Iterable<? extends Guardianship> guardians);

    Person withVersion(int version);

    Person withDisappearedOn(Optional<? extends LocalDate> day);

    /** This person, gone since that day, with everything that was known. */
    default Person disappeared(LocalDate day) {
        return withDisappearedOn(Optional.of(day));
    }

    /** This person, who is here again. */
    default Person present() {
        return withDisappearedOn(Optional.empty());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a person; id, a key, name and profil are required. */
    final class Builder extends ImmutablePerson.Builder {}
}
