package org.ent4j.viescolaire.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.counting.AttendanceEntry.absence;
import static org.ent4j.viescolaire.counting.AttendanceEntry.elsewhere;
import static org.ent4j.viescolaire.counting.AttendanceEntry.lateness;
import static org.ent4j.viescolaire.counting.HalfDaysTest.period;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.junit.jupiter.api.Test;

/**
 * The pupil whom GEPI counts by, in October 2010: week 40 has Friday the 8th, week 41 Monday the 11th, week 43 Tuesday the
 * 26th. What is an error of entry, or a lateness between two lessons under the school's responsibility, is void here.
 */
class AttendanceTest {

    private static final CountingPolicy POLICY = CountingPolicy.usual(HalfDaysTest.OPEN);

    private static AttendanceCount count(AttendanceEntry... entries) {
        return Attendance.count(List.of(entries), POLICY, day -> true);
    }

    private static void is(AttendanceCount count, int halfDays, int unexcused, int latenesses) {
        assertThat(List.of(
                        count.halfDayCount().all(),
                        count.halfDayCount().unexcused(),
                        count.latenessCount().all()))
                .containsExactly(halfDays, unexcused, latenesses);
    }

    private static AttendanceEntry at(String day, String from, String to) {
        return absence(period(day + "T" + from, day + "T" + to));
    }

    @Test
    void an_hour_of_a_friday_is_one_half_day_unexcused() {
        is(count(at("2010-10-08", "08:00", "09:00")), 1, 1, 0);
    }

    @Test
    void a_saturday_is_closed() {
        is(count(at("2010-10-09", "08:00", "09:00").excused()), 0, 0, 0);
        is(count(at("2010-10-10", "08:00", "08:10"), at("2010-10-11", "17:30", "17:40")), 0, 0, 0);
    }

    @Test
    void twenty_nine_minutes_are_a_lateness_under_a_threshold_of_thirty_and_an_absence_under_one_of_twenty() {
        var entry = at("2010-10-11", "08:00", "08:29").excused();
        var twenty =
                new CountingPolicy(POLICY.boundary(), POLICY.tolerance(), Duration.ofMinutes(20), POLICY.openings());

        is(count(entry), 0, 0, 1);
        is(Attendance.count(List.of(entry), twenty, day -> true), 1, 0, 0);
    }

    @Test
    void short_absences_and_what_is_called_a_lateness_are_latenesses() {
        is(
                count(
                        at("2010-10-11", "08:00", "08:29"),
                        at("2010-10-12", "08:00", "08:29"),
                        at("2010-10-12", "10:00", "10:29"),
                        lateness(period("2010-10-13T08:00", "2010-10-13T09:00"))),
                0,
                0,
                4);
    }

    @Test
    void an_error_is_nothing_and_a_lateness_within_an_absence_is_none() {
        is(
                count(
                        new AttendanceEntry(period("2010-10-14T08:00", "2010-10-14T09:00"), Nature.VOID, false),
                        at("2010-10-15", "08:00", "09:00"),
                        lateness(period("2010-10-15T08:00", "2010-10-15T08:10"))),
                1,
                1,
                0);
    }

    @Test
    void a_presence_elsewhere_covers_an_absence() {
        is(
                count(
                        at("2010-10-18", "10:00", "11:00"),
                        elsewhere(period("2010-10-18T10:00", "2010-10-18T11:00")),
                        at("2010-10-18", "14:00", "14:10"),
                        at("2010-10-19", "08:00", "08:10")),
                0,
                0,
                2);
    }

    @Test
    void presences_elsewhere_that_follow_each_other_cover_an_absence_together() {
        is(
                count(
                        at("2010-10-18", "08:00", "10:00"),
                        elsewhere(period("2010-10-18T08:00", "2010-10-18T09:00")),
                        elsewhere(period("2010-10-18T09:00", "2010-10-18T10:00"))),
                0,
                0,
                0);
        is(
                count(
                        at("2010-10-18", "08:00", "10:00"),
                        elsewhere(period("2010-10-18T08:00", "2010-10-18T09:00")),
                        elsewhere(period("2010-10-18T09:01", "2010-10-18T10:00"))),
                1,
                1,
                0);
    }

    @Test
    void a_lateness_within_absences_that_follow_each_other_is_none() {
        is(
                count(
                        at("2010-10-18", "08:00", "09:00"),
                        at("2010-10-18", "09:00", "10:00"),
                        lateness(period("2010-10-18T08:55", "2010-10-18T09:05"))),
                1,
                1,
                0);
    }

    @Test
    void a_lateness_that_an_absence_hides_is_none_when_a_presence_elsewhere_interrupts_the_absence() {
        var whole = period("2010-10-18T08:00", "2010-10-18T11:00");
        var first = period("2010-10-18T08:00", "2010-10-18T08:20");
        var last = period("2010-10-18T10:55", "2010-10-18T11:00");
        var late = lateness(period("2010-10-18T08:15", "2010-10-18T08:25"));

        is(
                count(
                        new AttendanceEntry(first, Nature.ABSENCE, false, List.of(last), whole),
                        elsewhere(period("2010-10-18T08:20", "2010-10-18T10:55")),
                        new AttendanceEntry(last, Nature.ABSENCE, false, List.of(first), whole),
                        late),
                0,
                0,
                1);
    }

    @Test
    void an_absence_that_is_accepted_is_excused_and_one_that_is_not_makes_its_half_day_unexcused() {
        is(count(at("2010-10-21", "08:00", "09:00").excused()), 1, 0, 0);
        is(count(at("2010-10-21", "08:00", "09:00").excused(), at("2010-10-21", "09:00", "10:00")), 1, 1, 0);
    }

    @Test
    void a_whole_day_is_two_half_days_and_a_week_eight() {
        is(count(at("2010-10-26", "08:00", "17:30")), 2, 2, 0);
        is(count(absence(period("2010-11-04T08:00", "2010-11-09T17:30"))), 8, 8, 0);
    }

    @Test
    void what_is_after_the_day_on_which_the_pupil_left_does_not_count() {
        var left = LocalDate.of(2010, 10, 11);
        var entries = List.of(at("2010-10-08", "08:00", "09:00"), at("2010-10-11", "08:00", "08:29"));

        is(Attendance.count(entries, POLICY, day -> day.isBefore(left)), 1, 1, 0);
    }

    /** All windows of the vectors together. */
    @Test
    void months_and_weeks_add_up_to_the_whole() {
        var all = new ArrayList<AttendanceEntry>();
        all.add(at("2010-10-08", "08:00", "09:00"));
        all.add(at("2010-10-11", "08:00", "08:29"));
        all.add(at("2010-10-12", "08:00", "08:29"));
        all.add(at("2010-10-12", "10:00", "10:29"));
        all.add(lateness(period("2010-10-13T08:00", "2010-10-13T09:00")));
        all.add(at("2010-10-15", "08:00", "09:00"));
        all.add(at("2010-10-18", "08:00", "08:10"));
        all.add(at("2010-10-19", "08:00", "08:10"));
        all.add(at("2010-10-21", "08:00", "09:00").excused());
        all.add(at("2010-10-26", "08:00", "17:30"));
        all.add(absence(period("2010-10-28T08:00", "2010-11-02T17:30")));
        var count = Attendance.count(all, POLICY, day -> true);
        var october = count.within(YearMonth.of(2010, 10));
        var november = count.within(YearMonth.of(2010, 11));

        is(count, 13, 12, 6);
        assertThat(october.halfDayCount().all() + november.halfDayCount().all()).isEqualTo(13);
        is(count.within(new DateRange(LocalDate.of(2010, 11, 1), LocalDate.of(2010, 11, 5))), 4, 4, 0);
    }

    @Test
    void time_is_counted_once_within_opening_hours_and_splits_into_excused_and_not() {
        var count = count(
                at("2010-10-19", "07:00", "10:00").excused(),
                at("2010-10-19", "09:00", "12:00"),
                at("2010-10-20", "11:00", "18:00"));

        assertThat(count.timeCount()).isEqualTo(new Counted.Time(Duration.ofHours(1), Duration.ofHours(4)));
    }
}
