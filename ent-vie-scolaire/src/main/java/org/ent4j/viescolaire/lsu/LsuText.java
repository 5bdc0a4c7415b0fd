package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * A text of the file.
 *
 * @param what it is, in a few words
 * @param most characters, counted in UTF-16 units
 */
public record LsuText(Label what, String text, int most) {

    /** The first character that cannot be written, as its code. */
    Optional<String> forbidden() {
        return text.codePoints()
                .filter(c -> !isAllowed(c))
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
