package org.ent4j.viescolaire.alert;

import org.ent4j.model.text.Label;

/** What is counted towards an alert, with the threshold of OPEN-ENT. */
public enum AlertType {
    ABSENCE("absences", "absences", 5),
    LATENESS("retards", "latenesses", 3),
    INCIDENT("incidents", "incidents", 3),
    FORGOTTEN_NOTEBOOK("oublis de carnet", "forgotten notebooks", 3);

    private final Label label;
    private final int usualThreshold;

    AlertType(String fr, String en, int usualThreshold) {
        this.label = Label.of(fr, en);
        this.usualThreshold = usualThreshold;
    }

    public Label label() {
        return label;
    }

    public int usualThreshold() {
        return usualThreshold;
    }
}
