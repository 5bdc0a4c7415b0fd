package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;

/**
 * <i>Fonction</i> of a member of staff: three letters ({@code ENS}, {@code DIR}, {@code EDU}, {@code DOC}, {@code AED}…),
 * or {@code -} for none. Source: AAF, ENTPersonFonctions.
 */
public record Fonction(String value) implements Comparable<Fonction> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}|-");

    public Fonction {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a Fonction, for example EDU.\nMaybe it should go through Fonction.parse first."
                            .formatted(value));
        }
    }

    /** Case and the spaces around do not matter. */
    public static Either<Malformed, Fonction> parse(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Either.right(new Fonction(value)) : Either.left(new Malformed(text));
    }

    /** The function that stands for none. */
    public static final Fonction SANS_OBJET = new Fonction("-");

    @Override
    public int compareTo(Fonction other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not of the shape of {@code EDU}. */
    public record Malformed(String text) implements Reason {
        @Override
        public String code() {
            return "fonction.malformed";
        }
    }
}
