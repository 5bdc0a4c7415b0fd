package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.DemiJournee;

/**
 * What was counted of one pupil, day by day: any period, month or year is a part of it, and parts add up to the whole.
 *
 * @param halfDays each half-day of absence, and whether it is excused: it is when everything that makes it one is
 * @param latenesses by day
 * @param time of absence within opening hours, by day
 */
public record AttendanceCount(
        SortedMap<DemiJournee, Boolean> halfDays,
        SortedMap<LocalDate, Counted> latenesses,
        SortedMap<LocalDate, Counted.Time> time) {

    public AttendanceCount {
        halfDays = Collections.unmodifiableSortedMap(new TreeMap<>(halfDays));
        latenesses = Collections.unmodifiableSortedMap(new TreeMap<>(latenesses));
        time = Collections.unmodifiableSortedMap(new TreeMap<>(time));
    }

    /** The part of it that is in those days. */
    public AttendanceCount within(DateRange days) {
        return within(days::contains);
    }

    /** The part of it that is in that month; the law counts by months of the calendar. */
    public AttendanceCount within(YearMonth month) {
        return within(day -> YearMonth.from(day).equals(month));
    }

    private AttendanceCount within(Predicate<LocalDate> wanted) {
        var halves = new TreeMap<>(halfDays);
        halves.keySet().removeIf(half -> !wanted.test(half.day()));
        var late = new TreeMap<>(latenesses);
        late.keySet().removeIf(wanted.negate());
        var away = new TreeMap<>(time);
        away.keySet().removeIf(wanted.negate());
        return new AttendanceCount(halves, late, away);
    }

    /** How many half-days. */
    public Counted halfDayCount() {
        return halfDays.values().stream().reduce(new Counted(0, 0), Counted::and, AttendanceCount::sum);
    }

    /** How many latenesses. */
    public Counted latenessCount() {
        return latenesses.values().stream().reduce(new Counted(0, 0), AttendanceCount::sum);
    }

    /** How long. */
    public Counted.Time timeCount() {
        return time.values().stream()
                .reduce(
                        new Counted.Time(Duration.ZERO, Duration.ZERO),
                        (one, other) -> new Counted.Time(
                                one.excused().plus(other.excused()),
                                one.unexcused().plus(other.unexcused())));
    }

    private static Counted sum(Counted one, Counted other) {
        return new Counted(one.excused() + other.excused(), one.unexcused() + other.unexcused());
    }
}
