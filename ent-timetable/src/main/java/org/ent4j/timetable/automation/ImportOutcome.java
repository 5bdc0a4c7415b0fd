package org.ent4j.timetable.automation;

import org.ent4j.model.text.Label;

/** How an import that nobody attended ended. */
public enum ImportOutcome {
    /** The file is the timetable in force now. */
    PUBLISHED("publié", "published"),
    /** It was the timetable in force already. */
    UNCHANGED("rien de nouveau", "nothing new"),
    /** A person has to import it: the first of the year, or the first of another software. */
    BY_HAND("à importer à la main", "to be imported by hand"),
    /** The policy of the school stops at what it holds; a person has to decide. */
    STOPPED("arrêté : des décisions manquent", "stopped: decisions are missing"),
    /** It cannot be used, or would do harm. */
    REFUSED("refusé", "refused");

    private final Label label;

    ImportOutcome(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** Whether what the file holds is in force. */
    public boolean isInForce() {
        return this == PUBLISHED || this == UNCHANGED;
    }
}
