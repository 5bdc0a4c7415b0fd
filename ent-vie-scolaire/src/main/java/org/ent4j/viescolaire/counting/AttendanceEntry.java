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
 */
public record AttendanceEntry(Period period, Nature nature, boolean isExcused, List<Period> rest) {

    public AttendanceEntry {
        rest = List.copyOf(rest);
    }

    public AttendanceEntry(Period period, Nature nature, boolean isExcused) {
        this(period, nature, isExcused, List.of());
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
        return new AttendanceEntry(period, nature, true, rest);
    }

    /** As one with another that follows it without a gap, and is alike. */
    public AttendanceEntry join(AttendanceEntry next) {
        var all = Stream.concat(rest.stream(), next.rest.stream()).toList();
        return new AttendanceEntry(period.span(next.period), nature, isExcused, all);
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
