package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.BookSkills;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillLevels;
import org.ent4j.viescolaire.skill.SkillRepository;

/** Where pupils stand in a subject. */
final class Positionnements {

    private Positionnements() {}

    static Optional<Positionnement> of(PersonId pupil, ServiceBook taught, EditionPolicy policy) {
        var byHand =
                Optional.ofNullable(taught.book().positionnements().get(pupil)).map(Written::value);
        return policy.skills()
                .map(repository -> made(pupil, taught, policy, repository, byHand))
                .orElse(byHand);
    }

    private static Optional<Positionnement> made(
            PersonId pupil,
            ServiceBook taught,
            EditionPolicy policy,
            SkillRepository repository,
            Optional<Positionnement> byHand) {
        var levels = new SkillLevels(policy.skillPolicy());
        var skills = levels.skills(BookSkills.of(List.of(taught.book()), pupil), Map.of());
        return levels.subject(taught.service().matiere(), repository, skills, byHand)
                .positionnement();
    }
}
