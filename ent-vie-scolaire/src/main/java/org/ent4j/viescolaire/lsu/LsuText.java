package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/**
 * A text of the file.
 *
 * @param what it is, in a few words
 * @param most characters: code points, as XML Schema counts them, so that an emoji is one
 */
public record LsuText(Label what, String text, int most) {

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** The first character that cannot be written, as its code. */
    Optional<String> forbidden() {
        return FreeText.unwritable(text);
    }
}
