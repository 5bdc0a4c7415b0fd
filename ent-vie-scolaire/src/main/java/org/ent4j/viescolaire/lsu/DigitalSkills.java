package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;

/**
 * The digital skills of a pupil.
 *
 * @param shared what is said of the class or the groups
 * @param appreciation up to 600 characters
 */
public record DigitalSkills(List<LsuId> shared, Optional<String> appreciation, List<DigitalSkillLevel> levels) {

    public DigitalSkills {
        shared = List.copyOf(shared);
        levels = List.copyOf(levels);
    }
}
