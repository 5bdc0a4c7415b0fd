package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;

/**
 * <i>Identifiant national élève</i>: eleven characters, in one of three known forms or another. Feeds carry it without separators. No
 * check of the last character is made, since its computation is not published for every form. Alone it never
 * identifies a pupil: match it with the birth date.
 */
public record Ine(String value) implements Comparable<Ine> {

    /** The forms of an INE, by the base that issued it. */
    public enum Form {
        /** RNIE, the national register since 2017: nine digits and two letters. */
        RNIE("[0-9]{9}[A-Z]{2}"),
        /** BEA, the academic base of pupils: ten digits and a letter. */
        BEA("[0-9]{10}[A-Z]"),
        /** Apprenticeship: four digits, an A, five digits and a letter. */
        APPRENTISSAGE("[0-9]{4}A[0-9]{5}[A-Z]"),
        /**
         * Any other eleven letters and digits. Formats ask for eleven characters and no more (LSU of the first degree),
         * and no source settles every form; such an INE is kept, and a host that wants to warn of it can tell it by this.
         */
        OTHER("[0-9A-Z]{11}");

        private final Pattern shape;

        Form(String shape) {
            this.shape = Pattern.compile(shape);
        }

        static Optional<Form> of(String value) {
            return Arrays.stream(values())
                    .filter(form -> form.shape.matcher(value).matches())
                    .findFirst();
        }
    }

    public Ine {
        if (Form.of(value).isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' is not an INE.\nMaybe it should go through Ine.parse first.".formatted(value));
        }
    }

    /** An INE; case and spaces do not matter. */
    public static Either<Malformed, Ine> parse(String text) {
        var value = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Form.of(value).isPresent() ? Either.right(new Ine(value)) : Either.left(new Malformed(text));
    }

    public Form form() {
        return Form.of(value).orElseThrow();
    }

    @Override
    public int compareTo(Ine other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not eleven letters and digits. */
    public record Malformed(String text) implements Reason {
        @Override
        public String code() {
            return "ine.malformed";
        }
    }
}
