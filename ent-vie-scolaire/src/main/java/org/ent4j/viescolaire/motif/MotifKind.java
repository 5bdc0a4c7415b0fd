package org.ent4j.viescolaire.motif;

import org.ent4j.model.text.Label;

/** What a motif may serve. */
public enum MotifKind {
    ABSENCE("absence", "absence"),
    RETARD("retard", "lateness"),
    DEPART("départ", "departure"),
    DISPENSE("dispense", "exemption"),
    /** Elsewhere in the school or for it. Source: OPEN-ENT, presences. */
    PRESENCE_AILLEURS("présence ailleurs", "presence elsewhere"),
    OBSERVATION("observation", "observation"),
    PUNITION("punition", "punition"),
    SANCTION("sanction", "sanction"),
    /** To postpone a punition: absent, on demand. Source: GEPI, s_reports. */
    REPORT("report d'une punition", "postponement of a punition");

    private final Label label;

    MotifKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
