package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;

/**
 * Counts what was entered about one pupil. An absence that is covered by a presence elsewhere is none; a lateness within
 * an absence is none either; what is shorter than the threshold is a lateness; closed days and days on which the pupil is
 * not enrolled never count. One absence that a presence elsewhere interrupts counts once: what is left of it is long or
 * short together, on each day. Source: what GEPI does, since no text defines it.
 */
public final class Attendance {

    private final CountingPolicy policy;
    private final List<AttendanceEntry> absences;
    private final SortedMap<LocalDate, List<AttendanceEntry>> absencesByDay = new TreeMap<>();
    private final List<Period> wholes;
    private final List<AttendanceEntry> latenesses;

    private Attendance(Collection<AttendanceEntry> entries, CountingPolicy policy) {
        this.policy = policy;
        var elsewhere = Periods.joined(entries.stream()
                .filter(entry -> entry.nature() == Nature.ELSEWHERE)
                .map(AttendanceEntry::period)
                .toList());
        var away = entries.stream()
                .filter(entry -> elsewhere.stream().noneMatch(other -> other.contains(entry.period())))
                .toList();
        this.absences = away.stream()
                .filter(entry -> entry.nature() == Nature.ABSENCE && !isShort(entry))
                .toList();
        absences.forEach(absence -> absence.period()
                .days()
                .forEach(day -> absencesByDay
                        .computeIfAbsent(day, any -> new ArrayList<>())
                        .add(absence)));
        this.wholes = Periods.joined(away.stream()
                .filter(entry -> entry.nature() == Nature.ABSENCE && !isShort(entry.whole()))
                .map(AttendanceEntry::whole)
                .toList());
        this.latenesses = away.stream()
                .filter(entry ->
                        entry.nature() == Nature.LATENESS || entry.nature() == Nature.ABSENCE && isShort(entry))
                .filter(entry -> entry.isFirst() && (isRemainder(entry) || !isWithinAbsence(entry.period())))
                .toList();
    }

    /** Of one that something interrupted, too: it counts already. */
    private boolean isWithinAbsence(Period period) {
        return wholes.stream().anyMatch(whole -> whole.contains(period));
    }

    /** Whether it is all that is left of an absence that would be one. */
    private boolean isRemainder(AttendanceEntry entry) {
        return entry.nature() == Nature.ABSENCE && isShort(entry) && !isShort(entry.whole());
    }

    private boolean isShort(Period period) {
        return period.duration().compareTo(policy.latenessThreshold()) < 0;
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
        var halfDays = attendance.halfDays(isEnrolled);
        return new AttendanceCount(
                halfDays, attendance.latenesses(isEnrolled, halfDays.keySet()), attendance.time(isEnrolled));
    }

    private SortedMap<DemiJournee, Boolean> halfDays(Predicate<LocalDate> isEnrolled) {
        var halves = new TreeMap<DemiJournee, Boolean>();
        for (var absence : absences) {
            halves(absence)
                    .filter(half -> isEnrolled.test(half.day()))
                    .forEach(half -> halves.merge(half, absence.isExcused(), Boolean::logicalAnd));
        }
        return halves;
    }

    /** Those of a piece that are among those of the whole, or else the one for which the whole counts on that day. */
    private Stream<DemiJournee> halves(AttendanceEntry absence) {
        var ofWhole = HalfDays.reached(absence.whole(), policy).toList();
        var reached = HalfDays.reached(absence.period(), policy).toList();
        var common = reached.stream().filter(ofWhole::contains).toList();
        return common.isEmpty() && !reached.isEmpty()
                ? ofWhole.stream()
                        .filter(half -> half.day().equals(reached.get(0).day()))
                        .limit(1)
                : common.stream();
    }

    /** What is left of an absence is a lateness in place of a half-day: in none that counts, and once in each. */
    private SortedMap<LocalDate, Counted> latenesses(Predicate<LocalDate> isEnrolled, Set<DemiJournee> counted) {
        var days = new TreeMap<LocalDate, Counted>();
        var taken = new HashSet<>(counted);
        for (var lateness : latenesses) {
            var day = lateness.period().start().toLocalDate();
            if (isEnrolled.test(day)
                    && policy.isOpenIn(lateness.period())
                    && (!isRemainder(lateness)
                            || instead(lateness).filter(taken::add).isPresent())) {
                days.put(day, days.getOrDefault(day, new Counted(0, 0)).and(lateness.isExcused()));
            }
        }
        return days;
    }

    /** The half-day in place of which a remainder counts: that in which it begins, if the whole has it. */
    private Optional<DemiJournee> instead(AttendanceEntry remainder) {
        var start = remainder.period().start();
        var own = new DemiJournee(
                start.toLocalDate(), start.toLocalTime().isBefore(policy.boundary()) ? Half.MATIN : Half.APRES_MIDI);
        var ofDay = HalfDays.reached(remainder.whole(), policy)
                .filter(half -> half.day().equals(own.day()))
                .toList();
        return ofDay.contains(own) ? Optional.of(own) : ofDay.stream().findFirst();
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
