package org.ent4j.access.population;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * What is known of a group besides its members: needed to check and to name it, not to decide.
 *
 * @param id the host's key
 * @param label as people read it; the id when the host has none
 * @param kind who keeps its membership
 * @param structure the structure it belongs to, when it belongs to one
 * @param reviewedOn the day on which somebody last confirmed its members, when that is known
 */
public record Group(
        GroupId id, String label, Kind kind, Optional<StructureId> structure, Optional<LocalDate> reviewedOn) {

    /** Who keeps the members. */
    public enum Kind {
        /** <i>Groupe libre</i>: people, by hand; it goes stale (A4). */
        FREE,
        /** <i>Groupe automatique</i>: the directory, from a function or a profil. */
        AUTOMATIC,
        /** The feed: a class or a teaching group. */
        TEACHING
    }

    public static Group free(String id, String label, StructureId structure) {
        return new Group(new GroupId(id), label, Kind.FREE, Optional.of(structure), Optional.empty());
    }
}
