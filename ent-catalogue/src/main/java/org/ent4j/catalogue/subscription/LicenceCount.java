package org.ent4j.catalogue.subscription;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How many licences: a number of at most eight digits, or {@code ILLIMITE}. */
public record LicenceCount(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,8}|ILLIMITE");

    public static final LicenceCount UNLIMITED = new LicenceCount("ILLIMITE");

    public LicenceCount {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no count of licences.\nMaybe use LicenceCount.parse.".formatted(text));
        }
    }

    public static LicenceCount of(long count) {
        return new LicenceCount(Long.toString(count));
    }

    public static Optional<LicenceCount> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LicenceCount(text)) : Optional.empty();
    }

    /** Nothing when there is no limit. */
    public OptionalLong limit() {
        return text.equals(UNLIMITED.text) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** How many are left; nothing when there is no limit, less than 0 when more are used than there are. */
    public OptionalLong left(long used) {
        var limit = limit();
        return limit.isEmpty() ? limit : OptionalLong.of(limit.getAsLong() - used);
    }

    @Override
    public String toString() {
        return text;
    }
}
