package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry about one pupil, as it counts.
 *
 * @param isExcused whether the school has accepted why
 * @param rest what else is left of the same absence, which a presence elsewhere interrupts: all of it together is long or
 *     short
 * @param whole the absence as it would be had nothing interrupted it; never shorter than the period
 */
public record AttendanceEntry(Period period, Nature nature, boolean isExcused, List<Period> rest, Period whole) {

    public AttendanceEntry {
        rest = List.copyOf(rest);
    }

    public AttendanceEntry(Period period, Nature nature, boolean isExcused) {
        this(period, nature, isExcused, List.of(), period);
    }

    public static AttendanceEntry absence(Period period) {
        return new AttendanceEntry(period, Nature.ABSENCE, false);
    }

    public static AttendanceEntry lateness(Period period) {
        return new AttendanceEntry(period, Nature.LATENESS, false);
    }

    public static AttendanceEntry elsewhere(Period period) {
        return new AttendanceEntry(period, Nature.ELSEWHERE, true);
    }

    public AttendanceEntry excused() {
        return new AttendanceEntry(period, nature, true, rest, whole);
    }

    /** How long the pupil was away, all in all. */
    Duration away() {
        return Periods.joined(Stream.concat(Stream.of(period), rest.stream()).toList()).stream()
                .map(Period::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether it is the first of what is left of the absence. */
    boolean isFirst() {
        return rest.stream().noneMatch(other -> other.start().isBefore(period.start()));
    }
}
