package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How far a part of a dossier is settled. Source: OPEN-ENT, derived statuses of events; the refusal is ours. */
public enum Settlement implements Labelled {
    SANS_MOTIF("sans motif", "no reason"),
    MOTIVEE("motif donné", "reason given"),
    JUSTIFIEE("justificatif reçu", "justified"),
    REGULARISEE("régularisée", "regularised"),
    REFUSEE("motif refusé", "reason refused"),
    /** Another reason was given after the refusal: unexcused until the school decides again. */
    CONTESTEE("refus contesté", "refusal contested");

    private final Label label;

    Settlement(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
