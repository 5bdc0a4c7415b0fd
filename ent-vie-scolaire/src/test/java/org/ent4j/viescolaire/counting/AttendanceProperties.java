package org.ent4j.viescolaire.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;

class AttendanceProperties {

    private static final CountingPolicy POLICY = CountingPolicy.usual(HalfDaysTest.OPEN);
    private static final LocalDateTime FROM = LocalDate.of(2010, 10, 25).atStartOfDay();

    /** A fortnight over the end of a month. */
    private static List<AttendanceEntry> entries(Random random) {
        var entries = new ArrayList<AttendanceEntry>();
        var count = random.nextInt(24);
        for (var number = 0; number < count; number++) {
            var start = FROM.plusDays(random.nextInt(14)).plusMinutes(5L * (84 + random.nextInt(132)));
            var minutes = random.nextInt(4) == 0 ? 5 + random.nextInt(4000) : 5 + random.nextInt(180);
            var nature = Nature.values()[random.nextInt(Nature.values().length)];
            var period = new Period(start, start.plusMinutes(minutes / 5 * 5L + 5));
            entries.add(new AttendanceEntry(period, nature, random.nextBoolean()));
        }
        return entries;
    }

    @Property(tries = 500)
    void days_add_up_to_months_and_months_to_the_whole_and_excused_and_not_to_all(@ForAll long seed) {
        var count = Attendance.count(entries(new Random(seed)), POLICY, day -> true);
        var months = Stream.of(YearMonth.of(2010, 10), YearMonth.of(2010, 11))
                .map(count::within)
                .toList();
        var days = new DateRange(FROM.toLocalDate(), FROM.toLocalDate().plusDays(30))
                .stream().map(day -> count.within(DateRange.of(day))).toList();

        for (var parts : List.of(months, days)) {
            assertThat(parts.stream()
                            .mapToInt(part -> part.halfDayCount().excused())
                            .sum())
                    .isEqualTo(count.halfDayCount().excused());
            assertThat(parts.stream()
                            .mapToInt(part -> part.halfDayCount().unexcused())
                            .sum())
                    .isEqualTo(count.halfDayCount().unexcused());
            assertThat(parts.stream()
                            .mapToInt(part -> part.latenessCount().all())
                            .sum())
                    .isEqualTo(count.latenessCount().all());
            assertThat(parts.stream().map(part -> part.timeCount().all()).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(count.timeCount().all());
        }
        assertThat(count.halfDayCount().all()).isEqualTo(count.halfDays().size());
        Statistics.label("both")
                .collect(count.halfDayCount().excused() > 0
                        && count.halfDayCount().unexcused() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    /** Minute by minute, is the pupil away in opening hours, and is any of it unexcused. */
    @Property(tries = 200)
    void time_is_what_the_minutes_say(@ForAll long seed) {
        var entries = entries(new Random(seed));
        var counted = entries.stream().filter(entry -> counts(entry, entries)).toList();
        var excused = 0;
        var unexcused = 0;
        for (var time = FROM; time.isBefore(FROM.plusDays(20)); time = time.plusMinutes(5)) {
            var minute = time;
            var open = POLICY.openings().on(time.toLocalDate()).filter(hours -> hours.contains(minute.toLocalTime()));
            var away = counted.stream().filter(entry -> covers(entry, minute)).toList();
            if (open.isPresent() && !away.isEmpty()) {
                excused += away.stream().allMatch(AttendanceEntry::isExcused) ? 5 : 0;
                unexcused += away.stream().allMatch(AttendanceEntry::isExcused) ? 0 : 5;
            }
        }
        assertThat(Attendance.count(entries, POLICY, day -> true).timeCount())
                .isEqualTo(new Counted.Time(Duration.ofMinutes(excused), Duration.ofMinutes(unexcused)));
    }

    private static boolean covers(AttendanceEntry entry, LocalDateTime time) {
        return !time.isBefore(entry.period().start())
                && time.isBefore(entry.period().end());
    }

    private static boolean counts(AttendanceEntry entry, List<AttendanceEntry> all) {
        return entry.nature() == Nature.ABSENCE
                && entry.period().duration().compareTo(POLICY.latenessThreshold()) >= 0
                && !isElsewhere(entry.period(), all);
    }

    /** Step by step, is the pupil under the school's responsibility somewhere all the time. */
    private static boolean isElsewhere(Period period, List<AttendanceEntry> all) {
        return Stream.iterate(period.start(), period.end()::isAfter, time -> time.plusMinutes(5))
                .allMatch(time ->
                        all.stream().anyMatch(other -> other.nature() == Nature.ELSEWHERE && covers(other, time)));
    }
}
