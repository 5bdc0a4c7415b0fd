package org.ent4j.viescolaire.skill;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.PersonId;

/**
 * What is decided of the socle of a pupil by hand.
 *
 * @param levels that a teacher or a conseil sets, whatever was evaluated
 * @param dispensed the domains of which the pupil is dispensed: they win over levels
 */
public record Socle(PersonId pupil, Map<SocleDomain, MasteryLevel> levels, Set<SocleDomain> dispensed) {

    public Socle {
        levels = Map.copyOf(levels);
        dispensed = Set.copyOf(dispensed);
    }

    /** Nothing is decided by hand. */
    public static Socle of(PersonId pupil) {
        return new Socle(pupil, Map.of(), Set.of());
    }

    /** The eight domains. */
    public SocleSummary summary(SkillLevels levelling, SkillRepository repository, Collection<SkillResult> results) {
        return new SocleSummary(Arrays.stream(SocleDomain.values())
                .map(each -> levelling.domain(each, repository, results, this))
                .toList());
    }
}
