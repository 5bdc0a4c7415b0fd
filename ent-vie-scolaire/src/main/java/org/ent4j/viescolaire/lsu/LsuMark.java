package org.ent4j.viescolaire.lsu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An average as the file writes it, 1 to 8 characters: {@code 18/20}, {@code 12.5}, or words. Without a scale it is out of
 * 20.
 */
public record LsuMark(String text) {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?)(?:/([0-9]+(?:[.,][0-9]+)?))?");
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final int LONGEST = 8;

    /**
     * As the school rounds it, with its scale, as the ministry's sample has most of them: {@code 12.5/20}. What is longer
     * than 8 characters is written shorter and never rounded: without zeros at its end ({@code 12.500/20}), or out of 20,
     * where the scale goes without saying ({@code 85.55/100} is {@code 17.11}). What is still too long stays as it is, and
     * the checks say so.
     */
    public static LsuMark of(BigDecimal average, BigDecimal outOf) {
        var scale = "/" + plain(outOf);
        var full = average.toPlainString() + scale;
        var shorter = Optional.of(plain(average) + scale);
        return new LsuMark(Stream.of(Optional.of(full), shorter, outOfTwenty(average, outOf))
                .flatMap(Optional::stream)
                .filter(each -> each.length() <= LONGEST)
                .findFirst()
                .orElse(full));
    }

    /** Nothing when it would have to be rounded. */
    private static Optional<String> outOfTwenty(BigDecimal average, BigDecimal outOf) {
        var points = average.multiply(TWENTY);
        var rounded = points.divide(outOf, LONGEST, RoundingMode.HALF_UP);
        return rounded.multiply(outOf).compareTo(points) == 0 ? Optional.of(plain(rounded)) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

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
