package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;

/**
 * <i>Matière enseignée</i> by its code of six characters, digits in the national nomenclature. The short <i>code de
 * gestion</i> ({@code FRANC}) is another key of the same subject: see {@code org.ent4j.model.nomenclature.Matieres}.
 * Source: BCN, N_MATIERE_ENSEIGNEE.
 */
public record CodeMatiere(String value) implements Comparable<CodeMatiere> {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{6}");

    public CodeMatiere {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a CodeMatiere, for example 020700.\nMaybe it should go through CodeMatiere.parse first."
                            .formatted(value));
        }
    }

    /** Case and the spaces around do not matter. */
    public static Either<Malformed, CodeMatiere> parse(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Either.right(new CodeMatiere(value)) : Either.left(new Malformed(text));
    }

    @Override
    public int compareTo(CodeMatiere other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not of the shape of {@code 020700}. */
    public record Malformed(String text) implements Reason {
        @Override
        public String code() {
            return "matiere.malformed";
        }
    }
}
