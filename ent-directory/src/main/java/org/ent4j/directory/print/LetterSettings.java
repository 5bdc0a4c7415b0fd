package org.ent4j.directory.print;

import java.util.List;
import org.ent4j.model.text.Lang;

/**
 * What all letters of a school have in common.
 *
 * @param school its name, above each letter
 * @param portal the address at which one signs in, or "" when the school tells it otherwise
 * @param contact who is to be asked: {@code "Secrétariat, 03 00 00 00 00"}, or "" for the school
 * @param languages of the letters, one below the other; a list is in the first of them
 */
public record LetterSettings(String school, String portal, String contact, List<Lang> languages) {

    public LetterSettings {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Letters in no language.\nMaybe French was meant.");
        }
        languages = List.copyOf(languages);
    }

    /** In French. */
    public static LetterSettings of(String school, String portal, String contact) {
        return new LetterSettings(school, portal, contact, List.of(Lang.FR));
    }

    Lang first() {
        return languages.get(0);
    }
}
