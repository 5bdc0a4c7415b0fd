package org.ent4j.viescolaire.markbook;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.markbook.MarkBookEvent.Appreciated;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationRemoved;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCorrected;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelSet;

/** Who gave a pupil what at an evaluation, and when. */
public final class MarkHistory {

    private MarkHistory() {}

    /** What happened to it, in its order; that the evaluation was removed too, when something had been given. */
    public static List<MarkBookEvent> of(List<MarkBookEvent> journal, EvaluationId evaluation, PersonId pupil) {
        var own = journal.stream()
                .filter(each -> isAbout(each, evaluation, pupil))
                .toList();
        return own.stream().allMatch(EvaluationRemoved.class::isInstance) ? List.of() : own;
    }

    /** What was said of a pupil for the whole period, in its order: appreciation, average, positionnement, levels by hand. */
    public static List<MarkBookEvent> of(List<MarkBookEvent> journal, PersonId pupil) {
        return journal.stream().filter(each -> isAbout(each, pupil)).toList();
    }

    private static boolean isAbout(MarkBookEvent event, PersonId pupil) {
        if (event instanceof Appreciated said) {
            return said.pupil().equals(pupil);
        }
        if (event instanceof FinalAverageSet set) {
            return set.pupil().equals(pupil);
        }
        if (event instanceof FinalAverageDropped dropped) {
            return dropped.pupil().equals(pupil);
        }
        if (event instanceof PositionnementSet set) {
            return set.pupil().equals(pupil);
        }
        if (event instanceof PositionnementDropped dropped) {
            return dropped.pupil().equals(pupil);
        }
        if (event instanceof SkillLevelSet set) {
            return set.pupil().equals(pupil);
        }
        return event instanceof SkillLevelDropped dropped && dropped.pupil().equals(pupil);
    }

    private static boolean isAbout(MarkBookEvent event, EvaluationId evaluation, PersonId pupil) {
        if (event instanceof MarkSet set) {
            return set.evaluation().equals(evaluation) && set.pupil().equals(pupil);
        }
        if (event instanceof MarkCorrected corrected) {
            return corrected.evaluation().equals(evaluation)
                    && corrected.pupil().equals(pupil);
        }
        if (event instanceof MarkCleared cleared) {
            return cleared.evaluation().equals(evaluation) && cleared.pupil().equals(pupil);
        }
        return isAboutLevel(event, evaluation, pupil);
    }

    private static boolean isAboutLevel(MarkBookEvent event, EvaluationId evaluation, PersonId pupil) {
        if (event instanceof LevelSet set) {
            return set.evaluation().equals(evaluation) && set.pupil().equals(pupil);
        }
        if (event instanceof LevelCleared cleared) {
            return cleared.evaluation().equals(evaluation) && cleared.pupil().equals(pupil);
        }
        return event instanceof EvaluationRemoved removed
                && removed.evaluation().equals(evaluation);
    }
}
