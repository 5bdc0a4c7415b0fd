package org.ent4j.timetable.rapprochement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.style.EntStyle;
import org.ent4j.timetable.source.ItemKind;
import org.immutables.value.Value;

/** Something that the host has and that a timetable may name: a teacher, a class, a room… */
@EntStyle
@Value.Immutable
public interface HostItem {

    ItemKind kind();

    /** The host's key, unique among the items of its kind in the structure. */
    String key();

    /** What people call it. */
    String label();

    /** Further names under which files may have it; not used for people. */
    Set<String> alternativeLabels();

    /** Of people: those without a name are recognised by their identifiers only. */
    Optional<PersonName> name();

    Optional<LocalDate> birthDate();

    /**
     * Identifiers by their name: {@code IDSTS}, {@code IDPN}, {@code IDCAS}, {@code JOINTURE} (of AAF, the
     * {@code epj} of UDT), {@code INE}; of a subject
     * {@code CODE_MATIERE} and {@code CODE_GESTION}.
     */
    Map<String, String> identifiers();

    static HostItem of(ItemKind kind, String key, String label) {
        return builder().kind(kind).key(key).label(label).build();
    }

    static HostItem person(ItemKind kind, String key, PersonName name) {
        return builder().kind(kind).key(key).label(name.display()).name(name).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an item; kind, key and label are required. */
    final class Builder extends ImmutableHostItem.Builder {}
}
