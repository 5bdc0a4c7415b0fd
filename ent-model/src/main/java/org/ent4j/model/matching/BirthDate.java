package org.ent4j.model.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A birth date as a source gives it. One that is no date (a month 13, half a date) is kept as its text, since it can
 * still be compared with the date that was meant.
 *
 * @param digits {@code yyyyMMdd} when the text was in one of the known orders; otherwise the text, without spaces
 */
public record BirthDate(String digits) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{2})[-/. ]?(\\d{2})(?:T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final int LENGTH = 8;

    public static BirthDate of(LocalDate date) {
        return new BirthDate("%04d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /** Reads {@code 2011-03-09}, {@code 20110309}, {@code 09/03/2011} and the like; empty for a blank text. */
    public static Optional<BirthDate> read(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(new BirthDate(digits(stripped)));
    }

    private static String digits(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst.group(1) + yearFirst.group(2) + yearFirst.group(3);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? dayFirst.group(3) + twoDigits(dayFirst.group(2)) + twoDigits(dayFirst.group(1))
                : text.replaceAll("\\s", "");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The date, when it is one. */
    public Optional<LocalDate> date() {
        try {
            return isComplete()
                    ? Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, LENGTH)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** Whether there are eight digits, a date or not. */
    boolean isComplete() {
        return digits.length() == LENGTH && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @Override
    public String toString() {
        return date().map(LocalDate::toString).orElse(digits);
    }
}
