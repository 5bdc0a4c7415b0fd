package org.ent4j.viescolaire.feed.lsu;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.id.Uai;

/**
 * What a value of the file may be. Lengths are counted in code points, as XML Schema 1.0 defines a length (part 2, 4.3.3);
 * Xerces counts UTF-16 units, and so refuses some texts with emoji that are at their limit.
 */
sealed interface ValueType {

    /** What is wrong with the value, if anything. */
    Optional<LsuDefect> check(Place place, String value);

    /** What is strange about a value that the format takes. */
    default Optional<LsuDefect> remark(Place place, String value) {
        return Optional.empty();
    }

    /** Two values with the same canonical text are the same in a key. */
    default String canonical(String value) {
        return value;
    }

    static ValueType parse(String name, List<String> words) {
        var kind = words.get(0);
        return switch (kind) {
            case "text", "filled" -> Text.of(words.get(1), kind.equals("filled"));
            case "uai" -> new School();
            case "integer" -> Whole.of(words.get(1), false);
            case "digit" -> Whole.of(words.get(1), true);
            case "date" -> new Date();
            case "moment" -> new Moment();
            case "lock" -> new Lock();
            case "boolean" -> new Codes(List.of("true", "false", "1", "0"), true);
            case "codes" -> new Codes(words.subList(1, words.size()), false);
            case "open" -> new Open(words.get(1), words.subList(2, words.size()));
            default ->
                throw new IllegalArgumentException(
                        "The type %s is of no kind: %s.\nMaybe it is misspelt.".formatted(name, kind));
        };
    }

    /** The code of a school: the format takes any eight characters. */
    record School() implements ValueType {

        private static final Text EIGHT = new Text(8, 8, false);

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return EIGHT.check(place, value);
        }

        @Override
        public Optional<LsuDefect> remark(Place place, String value) {
            return Uai.parseLeniently(value)
                    .fold(
                            malformed -> Optional.of(new LsuDefect.NotAUai(place.toString(), value, "0000000X")),
                            uai -> Optional.of(uai)
                                    .filter(each -> !each.isGenuine())
                                    .map(each -> new LsuDefect.NotAUai(
                                            place.toString(), value, each.digits() + each.expectedLetter())));
        }
    }

    private static String[] bounds(String words) {
        return words.split("\\.\\.", -1);
    }

    /**
     * A text between two lengths in code points, as XML Schema counts them; a filled one has a character that is no space, and
     * no carriage return.
     */
    record Text(int least, int most, boolean filled) implements ValueType {

        static Text of(String bounds, boolean filled) {
            var ends = bounds(bounds);
            return new Text(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), filled);
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var length = value.codePointCount(0, value.length());
            if (length > most) {
                return Optional.of(new LsuDefect.TooLong(place.toString(), length, most));
            }
            if (length < least) {
                return Optional.of(new LsuDefect.TooShort(place.toString(), length, least));
            }
            return filled && (isBlank(value) || value.indexOf('\r') >= 0)
                    ? Optional.of(new LsuDefect.Blank(place.toString()))
                    : Optional.empty();
        }

        private static boolean isBlank(String value) {
            return value.chars().allMatch(Lists::isSpace);
        }
    }

    /** A whole number from one bound to another; of one digit without a sign, as the format wants it. */
    record Whole(BigInteger least, Optional<BigInteger> most, boolean digit) implements ValueType {

        private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9]+");
        private static final int LONGEST = 1_000;

        static Whole of(String bounds, boolean digit) {
            var ends = bounds(bounds);
            var most = Optional.of(ends[1]).filter(end -> !end.isEmpty()).map(BigInteger::new);
            return new Whole(new BigInteger(ends[0]), most, digit);
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var text = Lists.collapsed(value);
            if (!SHAPE.matcher(text).matches() || text.length() > LONGEST) {
                return Optional.of(new LsuDefect.NotANumber(place.toString(), LsuDefect.shown(value)));
            }
            var number = number(text);
            var fits = number.compareTo(least) >= 0
                    && most.filter(end -> number.compareTo(end) > 0).isEmpty()
                    && (!digit || text.length() == 1);
            return fits
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.OutOfRange(place.toString(), LsuDefect.shown(value), range()));
        }

        private String range() {
            return least + "–" + most.map(BigInteger::toString).orElse("…");
        }

        private static BigInteger number(String text) {
            return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
        }

        @Override
        public String canonical(String value) {
            var text = Lists.collapsed(value);
            return SHAPE.matcher(text).matches() ? number(text).toString() : value;
        }
    }

    /** A day of the calendar, {@code 2016-06-21}; the format takes a time zone behind it. */
    record Date() implements ValueType {

        private static final Pattern SHAPE =
                Pattern.compile("(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})" + ZONE);

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var parts = SHAPE.matcher(Lists.collapsed(value));
            return parts.matches() && isDay(parts.group(1), parts.group(2), parts.group(3))
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.NotADate(place.toString(), LsuDefect.shown(value)));
        }
    }

    /** A day and a time with seconds, {@code 2016-06-23T06:00:00}. */
    record Moment() implements ValueType {

        private static final Pattern SHAPE = Pattern.compile("(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})"
                + "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)" + ZONE);

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var parts = SHAPE.matcher(Lists.collapsed(value));
            return parts.matches() && isDay(parts.group(1), parts.group(2), parts.group(3))
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.NotADate(place.toString(), LsuDefect.shown(value)));
        }
    }

    /** A day, with or without a time; the schema looks at its shape only, we ask for a real day and time. */
    record Lock() implements ValueType {

        private static final Pattern SHAPE = Pattern.compile(
                "([0-9]{4})-([0-9]{2})-([0-9]{2})" + "(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?");

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var parts = SHAPE.matcher(value);
            return parts.matches() && isDay(parts.group(1), parts.group(2), parts.group(3))
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.NotADate(place.toString(), LsuDefect.shown(value)));
        }
    }

    /** A time zone of XML Schema. */
    String ZONE = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

    private static boolean isDay(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Integer.parseInt(year) != 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** One of a list; spaces around do not matter to what is collapsed. */
    record Codes(List<String> codes, boolean collapses) implements ValueType {

        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return codes.contains(collapses ? Lists.collapsed(value) : value)
                    ? Optional.empty()
                    : Optional.of(
                            new LsuDefect.NotACode(place.toString(), LsuDefect.shown(value), String.join(", ", codes)));
        }
    }

    /** One of a list, or one that an element of that kind declares; the schema takes any text of 1 to 50 characters. */
    record Open(String declaredBy, List<String> codes) implements ValueType {

        private static final Text TEXT = new Text(1, 50, false);

        public Open {
            codes = List.copyOf(codes);
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return TEXT.check(place, value);
        }
    }

    /** The version of the file, looked at before all else. */
    record Version(List<String> versions) implements ValueType {

        public Version {
            versions = List.copyOf(versions);
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return versions.contains(value)
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.UnknownVersion(LsuDefect.shown(value), String.join(", ", versions)));
        }
    }

    /** The id of an element: an XML name without a colon. */
    record Id() implements ValueType {

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return Lists.isName(Lists.collapsed(value))
                    ? Optional.empty()
                    : Optional.of(new LsuDefect.NotAnId(place.toString(), LsuDefect.shown(value)));
        }

        @Override
        public String canonical(String value) {
            return Lists.collapsed(value);
        }
    }

    /** Ids of elements of a kind: exactly one, or at least so many. */
    record References(String kind, int least, boolean one) implements ValueType {

        static References of(String word, String kind) {
            return new References(kind, word.equals("REFS2") ? 2 : 1, word.equals("REF"));
        }

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            var ids = Lists.words(value);
            if ((one && ids.size() != 1) || !ids.stream().allMatch(Lists::isName)) {
                return Optional.of(new LsuDefect.NotAnId(place.toString(), LsuDefect.shown(value)));
            }
            return ids.size() < least
                    ? Optional.of(new LsuDefect.TooFewReferences(place.toString(), ids.size(), least))
                    : Optional.empty();
        }

        @Override
        public String canonical(String value) {
            return Lists.collapsed(value);
        }
    }

    /** Not in that version. */
    record None() implements ValueType {

        @Override
        public Optional<LsuDefect> check(Place place, String value) {
            return Optional.of(new LsuDefect.UnknownAttribute(place.element(), place.attribute()));
        }
    }
}
