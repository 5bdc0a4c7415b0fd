package org.ent4j.viescolaire.skill;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;

/**
 * Where a pupil stands in a subject in a period.
 *
 * @param positionnement nothing where there is none: the LSU leaves the attribute out
 * @param skills of the subject that were evaluated, of which it was made or would have been
 */
public record SubjectResult(
        CodeMatiere subject, Optional<Positionnement> positionnement, LevelMaking making, List<SkillResult> skills) {

    public SubjectResult {
        skills = List.copyOf(skills);
    }

    /** How many of a hundred skills that were evaluated are acquired, rounded down; nothing where none was evaluated. */
    public Optional<Integer> validatedPercent() {
        return skills.isEmpty()
                ? Optional.empty()
                : Optional.of((int)
                        (100 * skills.stream().filter(SkillResult::isValidated).count() / skills.size()));
    }
}
