package org.ent4j.viescolaire.skill;

import java.util.List;
import java.util.Optional;

/**
 * Where a pupil stands in a skill.
 *
 * @param level nothing where it was not evaluated
 * @param marks of which it was made, or would have been
 */
public record SkillResult(SkillId skill, Optional<MasteryLevel> level, LevelMaking making, List<SkillMark> marks) {

    public SkillResult {
        marks = List.copyOf(marks);
    }

    /** Whether it counts as acquired: from level 3 on (OPEN-ENT). */
    public boolean isValidated() {
        return level.filter(each -> each.compareTo(MasteryLevel.SATISFACTORY) >= 0)
                .isPresent();
    }
}
