package org.ent4j.viescolaire.discipline;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;

/**
 * An absence from class that somebody else decided: roll calls and dossiers take it in as known beforehand. It is not the
 * pupil's doing. Source: the motif of absences « Exclusion de cours » (Skolengo, ma_exde); OPEN-ENT, incidents.
 *
 * @param isReceivedInSchool whether the pupil is in the school meanwhile, though not in class
 */
public record ImpliedAbsence(PersonId pupil, Period when, Cause cause, boolean isReceivedInSchool) {

    /** What keeps the pupil out. */
    public enum Cause {
        EXCLUSION_PONCTUELLE("exclusion ponctuelle d'un cours", "sent out of a lesson"),
        EXCLUSION_DE_LA_CLASSE("exclusion temporaire de la classe", "temporary exclusion from class"),
        EXCLUSION_DE_L_ETABLISSEMENT("exclusion temporaire de l'établissement", "temporary exclusion from school"),
        MESURE_CONSERVATOIRE("mesure conservatoire", "barred until the decision");

        private final Label label;

        Cause(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }
}
