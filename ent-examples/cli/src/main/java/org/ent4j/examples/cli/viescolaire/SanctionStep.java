package org.ent4j.examples.cli.viescolaire;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.sanction.SanctionCommand;

/** One thing that is done to a sanction, and what it is in words. */
record SanctionStep(Label label, SanctionCommand command) {

    static SanctionStep of(String fr, String en, SanctionCommand command) {
        return new SanctionStep(Label.of(fr, en), command);
    }
}
