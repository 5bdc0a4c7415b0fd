package org.ent4j.catalogue.indicator;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, as ISO 8601 numbers it.
 *
 * @param year of the week, which is not always that of its days
 * @param week 1 to 53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int ALWAYS_IN_WEEK_ONE = 4;

    public IsoWeek {
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(first(year))
                                .getMaximum()) {
            throw new IllegalArgumentException(
                    "%d has no week %d.\nMaybe the day is of another year than its week.".formatted(year, week));
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** {@code 2026-W37}; nothing when it is no such text. */
    public static Optional<IsoWeek> parse(String text) {
        var shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IsoWeek(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2))));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    public LocalDate monday() {
        return first(year).plusWeeks(week - 1L);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /**
     * From when on its figures do not change any more: noon of the Monday after it, as a visit may go on beyond midnight.
     */
    public Instant settledAt(ZoneId zone) {
        return sunday().plusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, ALWAYS_IN_WEEK_ONE).with(DayOfWeek.MONDAY);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year == other.year ? Integer.compare(week, other.week) : Integer.compare(year, other.year);
    }

    /** {@code 2026-W37}. */
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
