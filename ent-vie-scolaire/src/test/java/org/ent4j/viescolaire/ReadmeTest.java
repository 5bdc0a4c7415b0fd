package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.junit.jupiter.api.Test;

/** What the README shows. */
class ReadmeTest {

    @Test
    void a_morning_away_is_one_half_day_and_no_legal_step() {
        var opening =
                OpeningHours.of(Map.of(DayOfWeek.MONDAY, new TimeRange(LocalTime.of(8, 0), LocalTime.of(17, 30))));
        var policy = CountingPolicy.usual(opening);
        var morning = new Period(LocalDateTime.parse("2026-11-16T08:00"), LocalDateTime.parse("2026-11-16T13:00"));
        var count = Attendance.count(List.of(AttendanceEntry.absence(morning)), policy, day -> true);

        assertThat(count.halfDayCount().unexcused()).isEqualTo(1);
        assertThat(LegalSteps.usual().due(count)).isEmpty();
    }
}
