package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A half-day, the unit in which absences are counted. Source: Code de l'éducation, L131-8 and R131-7.
 *
 * @param day the day
 * @param half its morning or its afternoon
 */
public record DemiJournee(LocalDate day, Half half) implements Comparable<DemiJournee> {

    /** Midday, a default: the texts do not say when the afternoon begins, each school does. */
    public static final LocalTime NOON = LocalTime.NOON;

    private static final Comparator<DemiJournee> ORDER =
            Comparator.comparing(DemiJournee::day).thenComparing(DemiJournee::half);

    /** The halves of a day. */
    public enum Half {
        MATIN,
        APRES_MIDI
    }

    /** The half-day of that time; the boundary itself belongs to the afternoon. */
    public static DemiJournee at(LocalDateTime time, LocalTime boundary) {
        return new DemiJournee(
                time.toLocalDate(), time.toLocalTime().isBefore(boundary) ? Half.MATIN : Half.APRES_MIDI);
    }

    /** The half-days that the hours of a day touch: one, or both when the boundary falls inside. */
    public static Stream<DemiJournee> touchedBy(LocalDate day, TimeRange hours, LocalTime boundary) {
        return Stream.of(new DemiJournee(day, Half.MATIN), new DemiJournee(day, Half.APRES_MIDI))
                .filter(half -> half.half == Half.MATIN
                        ? hours.start().isBefore(boundary)
                        : hours.end().isAfter(boundary));
    }

    public DemiJournee next() {
        return half == Half.MATIN
                ? new DemiJournee(day, Half.APRES_MIDI)
                : new DemiJournee(day.plusDays(1), Half.MATIN);
    }

    @Override
    public int compareTo(DemiJournee other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + " " + half;
    }
}
