package org.ent4j.examples.cli.viescolaire;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand;

/** One thing that is done to the file of a pupil's absences, and what it is in words. */
record DossierStep(Label label, AbsenceCommand command) {

    static DossierStep of(String fr, String en, AbsenceCommand command) {
        return new DossierStep(Label.of(fr, en), command);
    }
}
