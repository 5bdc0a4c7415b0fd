package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.BookSkills;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillLevels;

/** Where pupils stand in a subject. */
final class Positionnements {

    private Positionnements() {}

    /** The one set by hand, else that of the levels, of which those that were set by hand win too. */
    static Optional<Positionnement> of(PersonId pupil, ServiceBook taught, ClassFrame frame) {
        var books = List.of(taught.book());
        var levels = new SkillLevels(frame.skillPolicy());
        var skills = levels.skills(BookSkills.of(books, pupil), BookSkills.byHand(books, pupil));
        var byHand =
                Optional.ofNullable(taught.book().positionnements().get(pupil)).map(Written::value);
        return levels.subject(taught.service().matiere(), frame.skills(), skills, byHand)
                .positionnement();
    }
}
