package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.markbook.BookSkills;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillLevels;

/** Where pupils stand in a subject. */
final class Positionnements {

    private Positionnements() {}

    /** The one set by hand, else that of the levels, else, where the school wants it, that of the average. */
    static Optional<Positionnement> of(PersonId pupil, ServiceResults results, ClassFrame frame) {
        return ofSkills(pupil, results.taught(), frame).or(() -> ofAverage(results.shown(pupil), frame));
    }

    /** Of the levels those that were set by hand win. */
    private static Optional<Positionnement> ofSkills(PersonId pupil, ServiceBook taught, ClassFrame frame) {
        var books = List.of(taught.book());
        var levels = new SkillLevels(frame.skillPolicy());
        var skills = levels.skills(BookSkills.of(books, pupil), BookSkills.byHand(books, pupil));
        var byHand =
                Optional.ofNullable(taught.book().positionnements().get(pupil)).map(Written::value);
        return levels.subject(taught.service().matiere(), frame.skills(), skills, byHand)
                .positionnement();
    }

    private static Optional<Positionnement> ofAverage(Average average, ClassFrame frame) {
        return average.value()
                .filter(any -> frame.policy().isPositionnementOfAverages())
                .map(value -> frame.markLevels().level(value, frame.averages().outOf()))
                .flatMap(level -> Positionnement.numbered(level.number()));
    }
}
