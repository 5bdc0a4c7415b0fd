package org.ent4j.viescolaire.rights;

import org.ent4j.model.text.Label;

/** What somebody may be allowed to do. The host's roles say who; which pupil it is about is asked with it. */
public enum Act {
    CALL_THE_ROLL("faire l'appel", "call the roll"),
    LOCK_ROLL_CALLS("verrouiller les appels", "lock roll calls"),
    COMPLETE_ABSENCES("déclarer et compléter les absences", "declare and complete absences"),
    TREAT_ABSENCES("traiter les absences", "treat absences"),
    NOTE_OBSERVATIONS("saisir des observations", "note observations"),
    DECLARE_INCIDENTS("déclarer des incidents", "declare incidents"),
    GIVE_PUNITIONS("donner des punitions", "give punitions"),
    SANCTION("engager et suivre les sanctions", "start and follow sanctions"),
    SEE_ALERTS("suivre les alertes", "follow alerts"),
    SEE_DASHBOARDS("voir les tableaux de bord", "see dashboards");

    private final Label label;

    Act(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
