package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;

/**
 * <i>Module élémentaire de formation</i>: eleven characters, of which three for the dispositif de formation, three for the
 * groupe de spécialité (NSF), two of order, one for the duration in years, one for the year, and one more. Feeds that
 * drop the last are not read. Source: BCN, N_MEF.
 */
public record Mef(String value) implements Comparable<Mef> {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{11}");

    public Mef {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a Mef, for example 10310019110.\nMaybe it should go through Mef.parse first."
                            .formatted(value));
        }
    }

    /** Case and the spaces around do not matter. */
    public static Either<Malformed, Mef> parse(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Either.right(new Mef(value)) : Either.left(new Malformed(text));
    }

    /** The first three digits: {@code 100} to {@code 106} collège, {@code 200} to {@code 202} voie générale. */
    public String dispositif() {
        return value.substring(0, 3);
    }

    @Override
    public int compareTo(Mef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not of the shape of {@code 10310019110}. */
    public record Malformed(String text) implements Reason {
        @Override
        public String code() {
            return "mef.malformed";
        }
    }
}
