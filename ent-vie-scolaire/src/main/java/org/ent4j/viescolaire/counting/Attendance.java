package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DemiJournee;

/**
 * Counts what was entered about one pupil. An absence that is covered by a presence elsewhere is none; a lateness within
 * an absence is none either; what is shorter than the threshold is a lateness; closed days and days on which the pupil is
 * not enrolled never count. Source: what GEPI does, since no text defines it.
 */
public final class Attendance {

    private final CountingPolicy policy;
    private final List<AttendanceEntry> absences;
    private final SortedMap<LocalDate, List<AttendanceEntry>> absencesByDay = new TreeMap<>();
    private final List<AttendanceEntry> latenesses;

    private Attendance(Collection<AttendanceEntry> entries, CountingPolicy policy) {
        this.policy = policy;
        var elsewhere = Periods.joined(entries.stream()
                .filter(entry -> entry.nature() == Nature.ELSEWHERE)
                .map(AttendanceEntry::period)
                .toList());
        this.absences = entries.stream()
                .filter(entry -> entry.nature() == Nature.ABSENCE && !isShort(entry))
                .filter(entry -> elsewhere.stream().noneMatch(other -> other.contains(entry.period())))
                .toList();
        absences.forEach(absence -> absence.period()
                .days()
                .forEach(day -> absencesByDay
                        .computeIfAbsent(day, any -> new ArrayList<>())
                        .add(absence)));
        this.latenesses = entries.stream()
                .filter(entry ->
                        entry.nature() == Nature.LATENESS || entry.nature() == Nature.ABSENCE && isShort(entry))
                .filter(entry -> elsewhere.stream().noneMatch(other -> other.contains(entry.period())))
                .filter(entry -> entry.isFirst() && !isWithinAbsence(entry.period()))
                .toList();
    }

    private boolean isWithinAbsence(Period period) {
        return Periods.cover(
                absencesByDay.getOrDefault(period.start().toLocalDate(), List.of()).stream()
                        .map(AttendanceEntry::period)
                        .toList(),
                period);
    }

    private boolean isShort(AttendanceEntry entry) {
        return entry.away().compareTo(policy.latenessThreshold()) < 0;
    }

    /**
     * Counts all entries.
     *
     * @param isEnrolled on which days the pupil is; an entry counts on these alone
     */
    public static AttendanceCount count(
            Collection<AttendanceEntry> entries, CountingPolicy policy, Predicate<LocalDate> isEnrolled) {
        var attendance = new Attendance(entries, policy);
        return new AttendanceCount(
                attendance.halfDays(isEnrolled), attendance.latenesses(isEnrolled), attendance.time(isEnrolled));
    }

    private SortedMap<DemiJournee, Boolean> halfDays(Predicate<LocalDate> isEnrolled) {
        var halves = new TreeMap<DemiJournee, Boolean>();
        for (var absence : absences) {
            HalfDays.reached(absence.period(), policy)
                    .filter(half -> isEnrolled.test(half.day()))
                    .forEach(half -> halves.merge(half, absence.isExcused(), Boolean::logicalAnd));
        }
        return halves;
    }

    private SortedMap<LocalDate, Counted> latenesses(Predicate<LocalDate> isEnrolled) {
        var days = new TreeMap<LocalDate, Counted>();
        for (var lateness : latenesses) {
            var day = lateness.period().start().toLocalDate();
            if (isEnrolled.test(day) && policy.isOpenIn(lateness.period())) {
                days.put(day, days.getOrDefault(day, new Counted(0, 0)).and(lateness.isExcused()));
            }
        }
        return days;
    }

    private SortedMap<LocalDate, Counted.Time> time(Predicate<LocalDate> isEnrolled) {
        var days = new TreeMap<LocalDate, Counted.Time>();
        absencesByDay.forEach((day, ofDay) -> policy.openings()
                .on(day)
                .filter(any -> isEnrolled.test(day))
                .map(hours -> time(ofDay, CountingPolicy.on(day, hours)))
                .filter(time -> !time.all().isZero())
                .ifPresent(time -> days.put(day, time)));
        return days;
    }

    /** Time that is unexcused once is unexcused, whatever else covers it. */
    private static Counted.Time time(List<AttendanceEntry> absences, Period open) {
        var all = covered(absences.stream(), open);
        var unexcused = covered(absences.stream().filter(absence -> !absence.isExcused()), open);
        return new Counted.Time(all.minus(unexcused), unexcused);
    }

    private static Duration covered(Stream<AttendanceEntry> absences, Period open) {
        var covered = Duration.ZERO;
        var reached = open.start();
        for (var period : absences.map(AttendanceEntry::period).sorted().toList()) {
            var from = later(period.start(), reached);
            var to = earlier(period.end(), open.end());
            if (from.isBefore(to)) {
                covered = covered.plus(Duration.between(from, to));
                reached = to;
            }
        }
        return covered;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
