package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.motif.MotifKind;

/** What a dossier is of. Source: Skolengo, absenceType; the last is OPEN-ENT's presence. */
public enum AbsenceType {
    ABSENCE(MotifKind.ABSENCE),
    RETARD(MotifKind.RETARD),
    DEPART(MotifKind.DEPART),
    DISPENSE(MotifKind.DISPENSE),
    PRESENCE_AILLEURS(MotifKind.PRESENCE_AILLEURS);

    private final MotifKind motifs;

    AbsenceType(MotifKind motifs) {
        this.motifs = motifs;
    }

    /** Which motifs may be given for it. */
    public MotifKind motifs() {
        return motifs;
    }

    public Label label() {
        return motifs.label();
    }

    /** Whether it begins and ends on one day. */
    public boolean isOfOneDay() {
        return this == RETARD || this == DEPART;
    }

    /** Whether a pupil can be both at one time: who is absent from class may be elsewhere in the school, or exempt. */
    boolean agreesWith(AbsenceType other) {
        return this == other || !isOfClass() || !other.isOfClass();
    }

    private boolean isOfClass() {
        return this != PRESENCE_AILLEURS && this != DISPENSE;
    }

    /** Whether what a roll call saw is nothing new when this was known for all of its time. */
    boolean explains(AbsenceType seen) {
        return switch (this) {
            case ABSENCE -> seen == ABSENCE || seen == RETARD || seen == DEPART;
            case DISPENSE, PRESENCE_AILLEURS -> true;
            case RETARD, DEPART -> seen == this;
        };
    }
}
