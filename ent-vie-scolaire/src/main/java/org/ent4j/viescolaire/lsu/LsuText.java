package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/**
 * A text of the file.
 *
 * @param what it is, in a few words
 * @param most characters, counted in UTF-16 units
 */
public record LsuText(Label what, String text, int most) {

    /** The first character that cannot be written, as its code. */
    Optional<String> forbidden() {
        return FreeText.unwritable(text);
    }
}
