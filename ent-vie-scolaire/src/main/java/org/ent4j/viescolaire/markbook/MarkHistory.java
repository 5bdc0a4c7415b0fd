package org.ent4j.viescolaire.markbook;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationRemoved;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCorrected;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkSet;

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
