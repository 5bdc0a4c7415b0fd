package org.ent4j.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** Somebody whom another file than the directory's feeds names, a timetable for instance. */
@EntStyle
@Value.Immutable
public interface NewPerson {

    /** The key in that file; an id that is only unique in one school has its UAI for académie. */
    SourceKey key();

    PersonName name();

    Profil profil();

    /** The structure that the file is about, which the directory has. */
    StructureId structure();

    Optional<LocalDate> birthDate();

    Optional<Ine> ine();

    /** See {@link Person#identifiers()}. */
    @Value.NaturalOrder
    SortedMap<String, String> identifiers();

    /** Codes of the classes that a pupil is in or a teacher has. */
    @Value.NaturalOrder
    SortedSet<String> classes();

    @Value.NaturalOrder
    SortedSet<String> groups();

    /** The person that the directory will have. */
    default Person toPerson() {
        return Person.builder()
                .id(key().personId())
                .addKeys(key())
                .name(name())
                .profil(profil())
                .birthDate(birthDate())
                .ine(ine())
                .putAllIdentifiers(identifiers())
                .addAffiliations(affiliation())
                .build();
    }

    private Affiliation affiliation() {
        return Affiliation.builder()
                .structure(structure())
                .source(key().source())
                .profil(profil())
                .addAllClasses(classes())
                .addAllGroups(groups())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a person to register; key, name, profil and structure are required. */
    final class Builder extends ImmutableNewPerson.Builder {}
}
