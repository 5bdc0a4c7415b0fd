package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;

/**
 * <i>Discipline de poste</i>: a letter (L lycée and collège, P lycée professionnel, D direction, E éducation, O
 * orientation, S surveillance…) and four digits, or {@code -} for none. Source: BCN, N_DISCIPLINE.
 */
public record Discipline(String value) implements Comparable<Discipline> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{4}|-");

    public Discipline {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a Discipline, for example L0202.\nMaybe it should go through Discipline.parse first."
                            .formatted(value));
        }
    }

    /** Case and the spaces around do not matter. */
    public static Either<Malformed, Discipline> parse(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Either.right(new Discipline(value)) : Either.left(new Malformed(text));
    }

    /** The discipline that stands for none. */
    public static final Discipline SANS_OBJET = new Discipline("-");

    @Override
    public int compareTo(Discipline other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not of the shape of {@code L0202}. */
    public record Malformed(String text) implements Reason {
        @Override
        public String code() {
            return "discipline.malformed";
        }
    }
}
