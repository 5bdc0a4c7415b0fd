package org.ent4j.viescolaire.settings;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.NonEvaluationMotif;

/**
 * A motif de non-évaluation of a school.
 *
 * @param meaning what it is to whoever counts
 * @param shortForm as it stands in a table of marks
 * @param isRetired whether it is given no more; marks that have it keep it
 */
public record SchoolMotif(Unscored meaning, Label label, String shortForm, boolean isRetired) {

    static SchoolMotif of(NonEvaluationMotif motif) {
        return new SchoolMotif(motif.meaning(), motif.label(), motif.shortForm(), false);
    }

    /** The same, given no more. */
    public SchoolMotif retired() {
        return new SchoolMotif(meaning, label, shortForm, true);
    }

    NonEvaluationMotif motif() {
        return new NonEvaluationMotif(meaning, label, shortForm);
    }
}
