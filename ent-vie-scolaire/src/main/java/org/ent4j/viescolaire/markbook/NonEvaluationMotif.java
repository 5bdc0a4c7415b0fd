package org.ent4j.viescolaire.markbook;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Unscored;

/**
 * Why a pupil has no points, in the words of a school.
 *
 * @param meaning what it is to whoever counts, whatever it is called
 * @param shortForm as it stands in a table of marks and is typed there: {@code "Abs"}
 */
public record NonEvaluationMotif(Unscored meaning, Label label, String shortForm) {

    /** In the words of this library. */
    public static NonEvaluationMotif of(Unscored meaning) {
        return new NonEvaluationMotif(meaning, meaning.label(), meaning.shortForm());
    }
}
