package org.ent4j.viescolaire.skill;

import java.util.Set;
import org.ent4j.model.id.CodeMatiere;

/**
 * A skill of a repository.
 *
 * @param subjects in which it is evaluated; none when in any
 * @param domains of the socle that it tells of; none when it tells of none
 */
public record Skill(SkillId id, String label, Set<CodeMatiere> subjects, Set<SocleDomain> domains) {

    public Skill {
        subjects = Set.copyOf(subjects);
        domains = Set.copyOf(domains);
        if (label.isBlank()) {
            throw new IllegalArgumentException("Skill %s has no label.\nMaybe the row is short.".formatted(id));
        }
    }

    public boolean isOf(CodeMatiere subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }
}
