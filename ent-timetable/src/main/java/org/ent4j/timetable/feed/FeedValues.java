package org.ent4j.timetable.feed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;

/** Values as the files of timetables write them; nothing when the text is none. */
public final class FeedValues {

    private static final Pattern DAY = Pattern.compile("(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FRENCH_DAY = Pattern.compile("([0-3][0-9])/([01][0-9])/((?:19|2[0-9])[0-9]{2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final LocalDate FIRST_START = LocalDate.of(1900, 8, 1);

    private FeedValues() {}

    /** A day from 1900 to 2999, {@code yyyy-MM-dd}. */
    public static Optional<LocalDate> day(String text) {
        return DAY.matcher(text).matches() ? attempt(() -> date(text)) : Optional.empty();
    }

    /** Ten times faster than to parse it, and a file has a day or two for each pupil. */
    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A day from 1900 to 2999, {@code dd/MM/yyyy}. */
    public static Optional<LocalDate> frenchDay(String text) {
        var match = FRENCH_DAY.matcher(text);
        return match.matches() ? day(match.group(3) + "-" + match.group(2) + "-" + match.group(1)) : Optional.empty();
    }

    /** {@code HH:mm:ss} or {@code HH:mm}; parts of a second, which no store keeps alike, are cut off. */
    public static Optional<LocalTime> time(String text) {
        return attempt(() -> LocalTime.parse(text).truncatedTo(ChronoUnit.SECONDS));
    }

    /** A number of at most nine digits, without a sign. */
    public static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** 1 is Monday, 7 is Sunday. */
    public static Optional<DayOfWeek> dayOfWeek(int number) {
        return number >= 1 && number <= 7 ? Optional.of(DayOfWeek.of(number)) : Optional.empty();
    }

    /** The year that starts on that day; the last days of August belong to the one that they prepare. */
    public static Optional<SchoolYear> yearStarting(LocalDate day) {
        return day.isBefore(FIRST_START) ? Optional.empty() : Optional.of(SchoolYear.of(day.plusMonths(1)));
    }

    /** The Monday of the ISO week that the day belongs to. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static <T> Optional<T> attempt(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private interface Attempt<T> {
        T get();
    }
}
