package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weeks of a year as bits: bit {@code n} stands for week {@code n}, counted from week 1, whose first day the source of
 * the mask tells. Bit 0 is not used by EDT; UDT counts from it. Source: EDT, attribute {@code Semaines}.
 */
public record WeekMask(long bits) {

    public static final WeekMask NONE = new WeekMask(0);
    public static final int LAST_WEEK = 63;

    public static WeekMask of(int... weeks) {
        return new WeekMask(IntStream.of(weeks).mapToLong(WeekMask::bit).reduce(0, (a, b) -> a | b));
    }

    /**
     * A mask as EDT writes it, an unsigned number.
     *
     * @throws NumberFormatException when it is no unsigned number of 64 bits
     */
    public static WeekMask parse(String unsigned) {
        return new WeekMask(Long.parseUnsignedLong(unsigned.strip()));
    }

    public boolean has(int week) {
        return (bits & bit(week)) != 0;
    }

    public WeekMask or(WeekMask other) {
        return new WeekMask(bits | other.bits);
    }

    public WeekMask and(WeekMask other) {
        return new WeekMask(bits & other.bits);
    }

    public WeekMask minus(WeekMask other) {
        return new WeekMask(bits & ~other.bits);
    }

    /**
     * The same weeks, counted from a week 1 that lies so many weeks earlier.
     *
     * @throws IllegalArgumentException when a week falls past {@value #LAST_WEEK}
     */
    public WeekMask countedFromEarlier(int weeks) {
        if (weeks < 0 || weeks > Long.numberOfLeadingZeros(bits) && bits != 0) {
            throw new IllegalArgumentException(
                    "Week %d does not fit when counted from %d weeks earlier.\nMaybe the calendars are of different years."
                            .formatted(LAST_WEEK - Long.numberOfLeadingZeros(bits), weeks));
        }
        return bits == 0 || weeks == 0 ? this : new WeekMask(bits << weeks);
    }

    public int count() {
        return Long.bitCount(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** The numbers of the weeks, in their order. */
    public IntStream weeks() {
        return IntStream.rangeClosed(0, LAST_WEEK).filter(this::has);
    }

    /** The first day of each week, when week 1 starts on that day. */
    public Stream<LocalDate> startingFrom(LocalDate firstDayOfWeek1) {
        return weeks().mapToObj(week -> firstDayOfWeek1.plusWeeks(week - 1L));
    }

    private static long bit(int week) {
        if (week < 0 || week > LAST_WEEK) {
            throw new IllegalArgumentException(
                    "Week %d is outside of 0 to %d.\nMaybe it is a week of the civil year.".formatted(week, LAST_WEEK));
        }
        return 1L << week;
    }
}
