package org.ent4j.viescolaire.registre;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rollcall.Presence;

/** What the register says of a pupil in a lesson. Who came late or left early is present, with the hour. */
public enum Mark {
    PRESENT(Presence.PRESENT.label()),
    ABSENT(Presence.ABSENT.label()),
    EXEMPT(Presence.EXEMPT.label()),
    /** Nobody said anything of the pupil, which is no presence. */
    NOT_CALLED(Label.of("non appelé", "not called")),
    /** Somebody may have said something of the pupil, and nobody can read it. */
    UNREADABLE(Label.of("appel illisible", "roll call cannot be read")),
    /** The pupil is not of that lesson. */
    NOT_CONCERNED(Label.of("", ""));

    private final Label label;

    Mark(Label label) {
        this.label = label;
    }

    static Mark of(Presence presence) {
        return switch (presence) {
            case PRESENT -> PRESENT;
            case ABSENT -> ABSENT;
            case EXEMPT -> EXEMPT;
        };
    }

    public Label label() {
        return label;
    }
}
