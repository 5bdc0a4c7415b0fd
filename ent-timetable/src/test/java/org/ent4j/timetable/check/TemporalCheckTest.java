package org.ent4j.timetable.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.hours;
import static org.ent4j.timetable.OneWeek.lesson;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.source.SourceLesson;
import org.junit.jupiter.api.Test;

/** The school opens from Monday to Friday, 8:30 to 10:20 and 10:30 to 11:25. */
class TemporalCheckTest {

    private static final TimeGrid GRID = new TimeGrid(
            SchoolCalendar.FIVE_DAYS,
            List.of(
                    new TimeSlot(1, "M1", hours("08:30", "09:25")),
                    new TimeSlot(2, "M2", hours("09:25", "10:20")),
                    new TimeSlot(3, "M3", hours("10:30", "11:25"))));

    @Test
    void lessons_that_fill_one_slot_or_several_need_no_remark() {
        assertThat(of(at("08:30", "09:25"), at("08:30", "10:20"), at("09:25", "11:25")))
                .isEmpty();
    }

    @Test
    void lessons_that_all_begin_five_minutes_late_are_a_setting() {
        var remarks = of(at("08:35", "09:30"), at("09:30", "10:25"), at("10:35", "11:30"));

        assertThat(remarks).containsExactly(new TemporalRemark.Shifted(5, true, 3, 3));
        assertThat(Messages.render(remarks.get(0), Lang.FR))
                .isEqualTo(
                        "les cours commencent 5 minutes après les créneaux de l'établissement (3 sur 3) : l'affichage"
                                + " serait décalé ; vérifiez les paramètres temporels");
    }

    @Test
    void a_school_in_winter_time_on_one_side_is_told_as_outside_and_across() {
        assertThat(of(at("07:30", "08:25"), at("08:30", "09:25"), at("08:30", "09:25")))
                .containsExactly(new TemporalRemark.OutsideGrid(1, List.of("07:30–08:25")));
    }

    @Test
    void one_lesson_in_the_middle_of_a_slot_is_an_exception() {
        assertThat(of(at("08:30", "09:25"), at("09:25", "10:20"), at("08:45", "09:25")))
                .containsExactly(new TemporalRemark.AcrossSlots(1, List.of("08:45–09:25")));
    }

    @Test
    void saturdays_and_closed_dates_are_told_apart() {
        var saturday = lesson(DayOfWeek.SATURDAY, "08:30", "09:25", "M1", ALL, "T1");
        var publication = OneWeek.published(OneWeek.file(saturday, at("08:30", "09:25")));

        var remarks = TemporalCheck.of(publication, GRID, date -> !date.equals(LocalDate.of(2026, 9, 7)));

        assertThat(remarks)
                .extracting(remark -> Messages.render(remark, Lang.FR))
                .containsExactly(
                        "1 cours le samedi, jour où l'établissement n'ouvre pas",
                        "1 séances tombent un jour de fermeture : 2026-09-07");
    }

    private static SourceLesson at(String from, String to) {
        return lesson(DayOfWeek.MONDAY, from, to, "M1", ALL, "T1", "C1");
    }

    private static List<TemporalRemark> of(SourceLesson... lessons) {
        assertThat(EnumSet.copyOf(GRID.openDays())).hasSize(5);
        return TemporalCheck.of(OneWeek.published(OneWeek.file(lessons)), GRID, date -> true);
    }
}
