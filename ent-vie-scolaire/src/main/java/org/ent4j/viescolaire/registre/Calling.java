package org.ent4j.viescolaire.registre;

import java.time.Instant;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.rollcall.RollCallState;

/** Whether the roll of a lesson was called, as the register says it. */
public enum Calling {
    DONE("appel fait", "called"),
    /** Not forgotten yet: the lesson is to come, or has just begun. */
    NOT_DUE("pas encore d'appel", "not called yet"),
    /** Somebody began to, and nobody has submitted it. */
    NOT_SUBMITTED("APPEL NON VALIDÉ", "CALL NOT SUBMITTED"),
    NOT_DONE("APPEL NON FAIT", "NOT CALLED"),
    /** Its journal is there and nobody can read it: maybe the roll was called, maybe it is void. */
    UNREADABLE("APPEL ILLISIBLE", "CANNOT BE READ");

    private final Label label;

    Calling(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    static Calling of(CalledRoll roll, Instant at, RollCallPolicy policy) {
        return roll.isUnreadable() ? UNREADABLE : of(roll.rollCall(), at, policy);
    }

    private static Calling of(RollCall rollCall, Instant at, RollCallPolicy policy) {
        if (rollCall.state().isTaken()) {
            return DONE;
        }
        if (!rollCall.isForgotten(at, policy)) {
            return NOT_DUE;
        }
        return rollCall.state() == RollCallState.PLANNED ? NOT_DONE : NOT_SUBMITTED;
    }

    public Label label() {
        return label;
    }

    /** Whether the roll should have been submitted and was not. */
    public boolean isMissing() {
        return this == NOT_SUBMITTED || this == NOT_DONE;
    }
}
