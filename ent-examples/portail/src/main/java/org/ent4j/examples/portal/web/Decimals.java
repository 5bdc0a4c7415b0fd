package org.ent4j.examples.portal.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.text.Lang;

/** Numbers as people write them: {@code 12,5} in French. */
public final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

    private Decimals() {}

    /** With a comma or a point; nothing for what is no number. */
    public static Optional<BigDecimal> read(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> PLAIN.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    /** Without zeros at its end. */
    public static String shown(BigDecimal number, Words words) {
        return exactly(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(), words);
    }

    /** With as many decimals as it has: {@code 14,0}. */
    public static String exactly(BigDecimal number, Words words) {
        var plain = number.toPlainString();
        return words.lang() == Lang.FR ? plain.replace('.', ',') : plain;
    }
}
