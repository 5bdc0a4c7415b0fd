package org.ent4j.viescolaire.bulletin;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a bulletin stands. */
public enum BulletinState implements Labelled {
    DRAFT("en préparation", "draft"),
    /** Complete, and not shown to families yet. */
    READY("prêt", "ready"),
    PUBLISHED("publié", "published"),
    /** Published again, since something was wrong; what was published before stays in the archive. */
    CORRECTED("publié et corrigé", "published and corrected");

    private final Label label;

    BulletinState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether families see it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED;
    }
}
