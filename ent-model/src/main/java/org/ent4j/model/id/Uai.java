package org.ent4j.model.id;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * <i>Unité administrative immatriculée</i>, the number of a school (ex-RNE): seven digits and a check letter, which is
 * the digits modulo 23 read in {@value #LETTERS}. The first three digits tell the département. Source: RAMSESE.
 *
 * <p>Feeds of test and of training have fictitious schools whose letter is wrong: {@link #parseLeniently} takes them,
 * and {@link #isGenuine} tells them apart.
 */
public record Uai(String value) implements Comparable<Uai> {

    static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}[A-Z]");

    /** @throws IllegalArgumentException when the text has not the shape of a UAI; a wrong letter passes */
    public Uai {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a UAI.\nMaybe it should go through Uai.parse first.".formatted(value));
        }
    }

    /** A genuine UAI; upper and lower case and the spaces around do not matter. */
    public static Either<Invalid, Uai> parse(String text) {
        return parseLeniently(text)
                .filterOrElse(Uai::isGenuine, uai -> new WrongLetter(uai.value, uai.digits() + uai.expectedLetter()));
    }

    /** A UAI whose letter may be wrong, as fictitious schools have it. */
    public static Either<Invalid, Uai> parseLeniently(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Either.right(new Uai(value)) : Either.left(Malformed.of(text));
    }

    /** @throws IllegalArgumentException when it is not a genuine UAI, with the code that was expected */
    public static Uai of(String text) {
        return parse(text)
                .getOrElseThrow(invalid -> new IllegalArgumentException(Messages.render(invalid, Lang.EN)
                        + "\nMaybe the school is fictitious: parseLeniently takes it."));
    }

    /** The genuine UAI with these seven digits. */
    public static Uai ofDigits(String digits) {
        return new Uai(digits + letterOf(digits));
    }

    /** The letter that the digits call for. */
    public char expectedLetter() {
        return letterOf(digits());
    }

    public boolean isGenuine() {
        return value.charAt(7) == expectedLetter();
    }

    public String digits() {
        return value.substring(0, 7);
    }

    /** The département that the first three digits name; nothing for codes that name none (zones de remplacement). */
    public Optional<Departement> departement() {
        return Departement.ofUaiPrefix(value.substring(0, 3));
    }

    private static char letterOf(String digits) {
        return LETTERS.charAt(Integer.parseInt(digits) % LETTERS.length());
    }

    @Override
    public int compareTo(Uai other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Why a text is not a UAI. */
    public sealed interface Invalid extends Reason {}

    /** Not seven digits and a letter; {@code expected} is the right code when only the letter is missing, or "". */
    public record Malformed(String text, String expected) implements Invalid {

        private static final Pattern BARE_DIGITS = Pattern.compile("[0-9]{7}");

        static Malformed of(String text) {
            var bare = text.strip();
            return new Malformed(text, BARE_DIGITS.matcher(bare).matches() ? bare + letterOf(bare) : "");
        }

        @Override
        public String code() {
            return expected.isEmpty() ? "uai.malformed" : "uai.letter-missing";
        }
    }

    /** The check letter is not the one that the digits call for; {@code expected} is the whole right code. */
    public record WrongLetter(String text, String expected) implements Invalid {

        @Override
        public String code() {
            return "uai.wrong-letter";
        }
    }
}
