package org.ent4j.directory.mission;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Whoever acts on a lettre de mission, as the host knows them.
 *
 * @param school the school in which the role is theirs; nothing for a role in the académie
 */
public record MissionActor(PersonId person, MissionRole role, Optional<StructureId> school) {

    public MissionActor {
        if (role.isInSchool() != school.isPresent()) {
            throw new IllegalArgumentException(
                    "%s with the school %s.\nMaybe a role of a school has none, or one of the académie has one."
                            .formatted(role, school));
        }
    }

    public static MissionActor ofAcademie(PersonId person, MissionRole role) {
        return new MissionActor(person, role, Optional.empty());
    }

    public static MissionActor of(PersonId person, MissionRole role, StructureId school) {
        return new MissionActor(person, role, Optional.of(school));
    }
}
