package org.ent4j.viescolaire.skill;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a pupil stands in a domain of the socle.
 *
 * @param level nothing where nothing was evaluated, and where the pupil is dispensed
 * @param skills of the domain that were evaluated, of which it was made or would have been
 */
public record DomainResult(
        SocleDomain domain, Optional<MasteryLevel> level, LevelMaking making, List<SkillResult> skills) {

    public DomainResult {
        skills = List.copyOf(skills);
    }

    public boolean isDispensed() {
        return making instanceof LevelMaking.Dispensed;
    }

    /** As it is written in the LSU: from 1 to 4, 0 for who is dispensed; nothing where there is no level. */
    public OptionalInt positionnement() {
        return isDispensed()
                ? OptionalInt.of(0)
                : level.map(each -> OptionalInt.of(each.number())).orElseGet(OptionalInt::empty);
    }
}
