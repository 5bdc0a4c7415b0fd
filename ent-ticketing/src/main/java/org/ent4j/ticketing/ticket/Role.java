package org.ent4j.ticketing.ticket;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** As what somebody does something about a ticket. */
public enum Role implements Labelled {
    /** Of the school, and no correspondent of it. */
    USER("utilisateur", "user"),
    /** Of the school that the ticket is about: the requester, or another one. */
    CORRESPONDENT("correspondant ENT", "correspondant ENT"),
    /** Of a team of level 1. */
    AGENT("assistance académique", "support of the académie"),
    /** Of level 2. */
    VENDOR("éditeur", "vendor"),
    /** What falls due by itself. */
    AUTOMATIC("automatique", "automatic");

    private final Label label;

    Role(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
