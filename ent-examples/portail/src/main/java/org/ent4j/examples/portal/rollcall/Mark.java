package org.ent4j.examples.portal.rollcall;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What is ticked of a pupil, in the order of the sheet: of those who are present, late and gone stand apart. */
public enum Mark {
    PRESENT(Label.of("Présent", "Present"), Label.of("Présents", "Present"), Presence.PRESENT),
    ABSENT(Label.of("Absent", "Absent"), Label.of("Absents", "Absent"), Presence.ABSENT),
    LATE(Label.of("Retard", "Late"), Label.of("Retards", "Late"), Presence.PRESENT),
    LEFT(Label.of("Départ", "Left"), Label.of("Départs", "Left"), Presence.PRESENT),
    EXEMPT(Label.of("Dispensé", "Exempt"), Label.of("Dispensés", "Exempt"), Presence.EXEMPT);

    private final Label label;
    private final Label many;
    private final Presence presence;

    Mark(Label label, Label many, Presence presence) {
        this.label = label;
        this.many = many;
        this.presence = presence;
    }

    public Label label() {
        return label;
    }

    /** Of several pupils. */
    Label many() {
        return many;
    }

    Presence presence() {
        return presence;
    }

    boolean hasHours() {
        return this == LATE || this == LEFT;
    }

    static Mark of(RollCallEntry entry) {
        if (entry.isLate()) {
            return LATE;
        }
        if (entry.hasLeft()) {
            return LEFT;
        }
        return entry.presence() == Presence.ABSENT ? ABSENT : entry.presence() == Presence.EXEMPT ? EXEMPT : PRESENT;
    }
}
