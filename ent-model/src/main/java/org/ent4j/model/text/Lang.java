package org.ent4j.model.text;

import java.util.Locale;

/** The languages of the library's sentences. French is the default. */
public enum Lang {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
