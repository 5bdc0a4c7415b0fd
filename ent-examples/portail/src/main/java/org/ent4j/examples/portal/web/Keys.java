package org.ent4j.examples.portal.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Keys of what is new. A form has its own from the start: sent twice, it makes one thing. */
public final class Keys {

    private static final String FIELD = "cle";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{16}");

    private Keys() {}

    public static String next() {
        return HexFormat.of().toHexDigits(CHANCE.nextLong());
    }

    /** That of the form; a new one when it has none of ours. */
    public static String of(Form form) {
        return form.text(FIELD).filter(text -> OURS.matcher(text).matches()).orElseGet(Keys::next);
    }
}
