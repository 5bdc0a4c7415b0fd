package org.ent4j.directory.account.password;

import org.ent4j.model.text.Label;

/** What makes a password easy to guess. */
public enum Weakness {
    COMMON_WORD("un mot ou un mot de passe courant", "a common word or password"),
    PERSONAL_WORD("un mot qui vous désigne", "a word that points to you"),
    KEYBOARD("une suite de touches du clavier", "a row of keys"),
    REPETITION("une répétition", "a repetition"),
    SEQUENCE("une suite comme abc ou 123", "a sequence like abc or 123"),
    DATE("une date", "a date");

    private final Label label;

    Weakness(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
