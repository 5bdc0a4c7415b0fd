package org.ent4j.viescolaire.lsu;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An average as the file writes it, 1 to 8 characters: {@code 18/20}, {@code 12.5}, or words. Without a scale it is out of
 * 20.
 */
public record LsuMark(String text) {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?)(?:/([0-9]+(?:[.,][0-9]+)?))?");
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Nothing when it is no number. */
    public Optional<BigDecimal> value() {
        var parts = NUMBER.matcher(text);
        return parts.matches() ? Optional.of(number(parts.group(1))) : Optional.empty();
    }

    public BigDecimal scale() {
        var parts = NUMBER.matcher(text);
        return parts.matches() && parts.group(2) != null ? number(parts.group(2)) : TWENTY;
    }

    /** Whether it is a number above its scale, or below zero. */
    public boolean isOffItsScale() {
        return value().filter(it -> it.signum() < 0 || it.compareTo(scale()) > 0)
                .isPresent();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
