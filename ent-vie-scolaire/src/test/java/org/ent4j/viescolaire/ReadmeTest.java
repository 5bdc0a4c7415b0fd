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
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Record;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Rights;
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

    @Test
    void a_roll_that_is_called_makes_a_dossier_and_a_dashboard() {
        var timetable = SchoolFixture.lessons(SchoolFixture.MONDAY);
        var lesson = timetable.get(0);
        var now = SchoolFixture.at(SchoolFixture.MONDAY, "08:31");
        var teacher = SchoolFixture.TEACHER;
        var vieScolaire = VieScolaire.of(
                SchoolFixture.SETUP, new InMemoryJournals(), (any, day) -> SchoolFixture.lessons(day), Rights.open());

        vieScolaire.rollCalls().open(lesson, now, teacher);
        vieScolaire.rollCalls().carryOut(lesson, new Record(now, teacher, RollCallEntry.absent(SchoolFixture.ANNE)));
        vieScolaire.rollCalls().carryOut(lesson, new Submit(now, teacher));

        assertThat(vieScolaire
                        .boards()
                        .cpe(SchoolFixture.CPE, SchoolFixture.MONDAY, now)
                        .get()
                        .absences()
                        .nonJustifiees())
                .isEqualTo(1);
    }
}
