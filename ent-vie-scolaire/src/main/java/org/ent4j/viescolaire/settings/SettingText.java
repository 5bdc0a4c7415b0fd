package org.ent4j.viescolaire.settings;

import org.ent4j.model.text.Label;

/**
 * A text of a setting.
 *
 * @param where the code of the entry that it is of
 * @param most in characters
 * @param isRequired whether it has to say something
 */
public record SettingText(String where, String text, int most, boolean isRequired) {

    /** What fits a line of a screen or of a bulletin; a choice of this library. */
    public static final int LABEL = 100;

    /** What fits a cell of a table of marks; a choice of this library. */
    public static final int SHORT = 8;

    /** What fits the foot of a page; a choice of this library. */
    public static final int FOOTER = 500;

    static SettingText required(String where, String text, int most) {
        return new SettingText(where, text, most, true);
    }

    static SettingText optional(String where, String text, int most) {
        return new SettingText(where, text, most, false);
    }

    /** French is what families read, and is required. */
    static SettingText french(String where, Label label) {
        return required(where, label.fr(), LABEL);
    }

    static SettingText english(String where, Label label) {
        return optional(where, label.en(), LABEL);
    }

    boolean isMissing() {
        return isRequired && text.isBlank();
    }

    boolean isTooLong() {
        return length() > most;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
