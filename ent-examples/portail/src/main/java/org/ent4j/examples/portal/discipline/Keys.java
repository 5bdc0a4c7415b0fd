package org.ent4j.examples.portal.discipline;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.ent4j.examples.portal.web.Form;

/** Keys of what is new. A form has its own from the start: sent twice, it makes one thing. */
final class Keys {

    static final String FIELD = "cle";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{16}");

    private Keys() {}

    static String next() {
        return HexFormat.of().toHexDigits(CHANCE.nextLong());
    }

    /** That of the form; a new one when it has none of ours. */
    static String of(Form form) {
        return form.text(FIELD).filter(text -> OURS.matcher(text).matches()).orElseGet(Keys::next);
    }
}
