package org.ent4j.viescolaire.periodicity;

import org.ent4j.model.text.Label;

/** What a change of the periodicity makes of a council and its bulletins. */
public enum PeriodicityFate {
    CREATED("créé", "created"),
    KEPT("inchangé", "unchanged"),
    /** Its period has other dates, or another label. */
    MOVED("déplacé", "moved"),
    /** It was out of any period, and is in one again. */
    COMES_BACK("revient", "comes back"),
    DISAPPEARS("disparaît", "disappears"),
    /** Its period goes, its work stays: out of any period until that comes back. */
    SET_ASIDE("gardé hors période", "kept out of any period"),
    STAYS_ASIDE("reste hors période", "stays out of any period"),
    /** Work would be lost, or dated out of its period: somebody has to say that it is kept. */
    CONFLICT("conflit", "conflict");

    private final Label label;

    PeriodicityFate(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether something becomes of it. */
    public boolean isChange() {
        return this != KEPT && this != STAYS_ASIDE;
    }
}
