package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.calendar.TimeRange;

/**
 * How a school counts absences.
 *
 * @param boundary when the afternoon begins; it belongs to the afternoon
 * @param tolerance how far past the boundary an absence that began before has to go for the afternoon to count
 * @param latenessThreshold what is shorter is a lateness, and no half-day
 */
public record CountingPolicy(
        LocalTime boundary, Duration tolerance, Duration latenessThreshold, OpeningHours openings) {

    /** What GEPI counts by unless a school says otherwise. */
    public static final LocalTime USUAL_BOUNDARY = LocalTime.of(11, 50);

    public static final Duration USUAL_TOLERANCE = Duration.ofMinutes(105);
    public static final Duration USUAL_LATENESS_THRESHOLD = Duration.ofMinutes(30);

    public CountingPolicy {
        if (tolerance.isNegative() || latenessThreshold.isNegative()) {
            throw new IllegalArgumentException("A tolerance of %s and a threshold of %s.\nMaybe a sign is wrong."
                    .formatted(tolerance, latenessThreshold));
        }
    }

    /** The usual boundary, tolerance and threshold. */
    public static CountingPolicy usual(OpeningHours openings) {
        return new CountingPolicy(USUAL_BOUNDARY, USUAL_TOLERANCE, USUAL_LATENESS_THRESHOLD, openings);
    }

    /** The hours of a half-day; nothing when the school is closed in it. */
    public Optional<TimeRange> hours(DemiJournee half) {
        return openings.on(half.day()).flatMap(day -> half.half() == Half.MATIN ? morning(day) : afternoon(day));
    }

    private Optional<TimeRange> morning(TimeRange day) {
        return range(day.start(), boundary.isBefore(day.end()) ? boundary : day.end());
    }

    private Optional<TimeRange> afternoon(TimeRange day) {
        return range(boundary.isAfter(day.start()) ? boundary : day.start(), day.end());
    }

    private static Optional<TimeRange> range(LocalTime start, LocalTime end) {
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    /** Whether any of the period is in opening hours. */
    boolean isOpenIn(Period period) {
        return period.days()
                .anyMatch(day -> openings.on(day)
                        .filter(hours -> on(day, hours).overlaps(period))
                        .isPresent());
    }

    static Period on(LocalDate day, TimeRange hours) {
        return new Period(day.atTime(hours.start()), day.atTime(hours.end()));
    }
}
