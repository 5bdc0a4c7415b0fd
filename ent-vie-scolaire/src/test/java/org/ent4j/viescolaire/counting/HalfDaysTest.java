package org.ent4j.viescolaire.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.calendar.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors that GEPI counts by: open 8:00 to 17:30, Wednesdays to 12:00. */
class HalfDaysTest {

    static final OpeningHours OPEN = OpeningHours.of(week());

    private static Map<DayOfWeek, TimeRange> week() {
        var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, new TimeRange(LocalTime.of(8, 0), LocalTime.of(17, 30)));
        }
        week.put(DayOfWeek.WEDNESDAY, new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)));
        return week;
    }

    private static CountingPolicy policy(String boundary) {
        return new CountingPolicy(
                LocalTime.parse(boundary),
                CountingPolicy.USUAL_TOLERANCE,
                CountingPolicy.USUAL_LATENESS_THRESHOLD,
                OPEN);
    }

    static Period period(String start, String end) {
        return new Period(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    /** Each line adds a period to those before it. */
    @Test
    void absences_are_counted_in_half_days_as_more_and_more_of_them_come() {
        var periods = new ArrayList<Period>();
        var expected = List.of(
                new Step("2010-11-01T08:00", "2010-11-01T13:00", 1),
                new Step("2010-11-01T09:00", "2010-11-01T17:00", 2),
                new Step("2010-11-01T09:00", "2010-11-01T17:00", 2),
                new Step("2010-11-02T10:00", "2010-11-02T10:50", 3),
                new Step("2010-11-02T11:00", "2010-11-02T13:30", 3),
                new Step("2010-11-02T11:00", "2010-11-02T17:30", 4),
                new Step("2010-11-02T11:00", "2010-11-03T10:30", 5),
                new Step("2010-11-02T11:00", "2010-11-03T17:30", 5),
                new Step("2010-11-03T16:00", "2010-11-03T17:30", 5),
                new Step("2010-11-03T16:00", "2010-11-04T02:00", 5),
                new Step("2010-11-03T16:00", "2010-11-04T09:00", 6),
                new Step("2010-11-04T15:00", "2010-11-04T16:00", 7));

        for (var step : expected) {
            periods.add(period(step.start, step.end));
            assertThat(HalfDays.count(periods, policy("11:50")).halfDays())
                    .as("%s", step)
                    .hasSize(step.halfDays);
        }
    }

    private record Step(String start, String end, int halfDays) {}

    @ParameterizedTest
    @CsvSource({
        "2010-11-01T08:00, 2010-11-01T13:00, 11:50, 2010-11-01 MATIN",
        "2010-11-01T08:00, 2010-11-01T13:00, 11:10, 2010-11-01 MATIN|2010-11-01 APRES_MIDI",
        "2010-11-05T14:00, 2010-11-05T15:00, 12:50, 2010-11-05 APRES_MIDI",
        "2010-10-19T08:00, 2010-10-19T16:30, 11:50, 2010-10-19 MATIN|2010-10-19 APRES_MIDI",
        "2010-10-19T11:55, 2010-10-19T12:25, 11:55, 2010-10-19 APRES_MIDI",
        "2010-10-19T11:50, 2010-10-19T12:25, 11:55, 2010-10-19 MATIN",
        "2010-10-19T11:45, 2010-10-19T13:00, 11:50, 2010-10-19 MATIN",
        "2010-10-19T11:45, 2010-10-19T13:35, 11:50, 2010-10-19 MATIN|2010-10-19 APRES_MIDI",
        "2010-10-19T11:45, 2010-10-19T13:34, 11:50, 2010-10-19 MATIN",
        "2010-10-23T08:00, 2010-10-24T18:00, 11:50, ''"
    })
    void one_absence_is_these_half_days(String start, String end, String boundary, String halfDays) {
        var counted =
                HalfDays.count(List.of(period(start, end)), policy(boundary)).halfDays();

        assertThat(counted.stream().map(DemiJournee::toString)).containsExactly(split(halfDays));
    }

    private static String[] split(String halfDays) {
        return halfDays.isEmpty() ? new String[0] : halfDays.split("\\|");
    }

    @Test
    void an_absence_over_a_week_end_is_four_half_days_in_each_week() {
        var counted = HalfDays.count(List.of(period("2010-11-04T08:00", "2010-11-09T17:30")), policy("11:50"))
                .halfDays();

        assertThat(counted).hasSize(8);
        assertThat(counted.headSet(new DemiJournee(LocalDate.of(2010, 11, 8), Half.MATIN)))
                .hasSize(4);
    }

    @Test
    void what_is_shorter_than_the_threshold_is_a_lateness() {
        var short29 = period("2010-10-19T08:00", "2010-10-19T08:29");
        var exactly = period("2010-10-19T08:00", "2010-10-19T08:30");
        var onSunday = period("2010-10-24T08:00", "2010-10-24T08:29");

        assertThat(HalfDays.count(List.of(short29, short29, exactly, onSunday), policy("11:50")))
                .satisfies(count -> assertThat(count.latenesses()).isEqualTo(3))
                .satisfies(count -> assertThat(count.halfDays()).hasSize(1));
    }
}
