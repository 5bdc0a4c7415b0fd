package org.ent4j.viescolaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.BookSkills;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.skill.SkillLevels;
import org.ent4j.viescolaire.skill.SkillResult;
import org.ent4j.viescolaire.skill.SocleSummary;
import org.ent4j.viescolaire.skill.SubjectResult;
import org.ent4j.viescolaire.socle.SocleBilan;

/** What the levels of a pupil come to, with what was set by hand. */
final class SubjectSkills {

    private SubjectSkills() {}

    static SubjectResult of(MarkBook book, EvaluationService service, SchoolSetup setup, PersonId pupil) {
        var levels = new SkillLevels(setup.skills());
        var byHand = Optional.ofNullable(book.positionnements().get(pupil)).map(Written::value);
        return levels.subject(service.matiere(), setup.repository(), skills(List.of(book), levels, pupil), byHand);
    }

    static SocleSummary of(Collection<MarkBook> books, SocleBilan bilan, SchoolSetup setup) {
        var levels = new SkillLevels(setup.skills());
        var skills = skills(books, levels, bilan.id().pupil());
        return bilan.socle().summary(levels, setup.repository(), skills);
    }

    private static List<SkillResult> skills(Collection<MarkBook> books, SkillLevels levels, PersonId pupil) {
        return levels.skills(BookSkills.of(books, pupil), BookSkills.byHand(books, pupil));
    }
}
