package org.ent4j.viescolaire.whereabouts;

import org.ent4j.model.text.Label;

/** Who or what says where a pupil is. */
public enum EvidenceSource {
    ROLL_CALL("appel", "roll call"),
    STAY("présence ailleurs", "stay"),
    ANNOUNCED("connu à l'avance", "known beforehand"),
    TIMETABLE("emploi du temps", "timetable"),
    OPENING_HOURS("heures d'ouverture", "opening hours");

    private final Label label;

    EvidenceSource(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
