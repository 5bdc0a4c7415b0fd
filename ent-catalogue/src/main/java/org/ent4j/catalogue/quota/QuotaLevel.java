package org.ent4j.catalogue.quota;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How near a limit is. */
public enum QuotaLevel implements Labelled {
    UNKNOWN("usage inconnu", "use unknown"),
    FREE("disponible", "free"),
    NEAR("bientôt atteint", "nearly reached"),
    REACHED("atteint", "reached"),
    EXCEEDED("dépassé", "exceeded");

    private final Label label;

    QuotaLevel(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
