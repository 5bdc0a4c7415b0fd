package org.ent4j.timetable.feed.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.timetable.feed.SchoolOf2025.CALENDAR;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.SLOTS;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.AlternatingWeeks;
import org.ent4j.model.calendar.AlternatingWeeks.Pause;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalMappingTest {

    @ParameterizedTest
    @CsvSource({
        "lundi,MONDAY", "Lundi,MONDAY", "LUN.,MONDAY", "L,MONDAY", "1,MONDAY", "Monday,MONDAY",
        "Ma,TUESDAY", "mar.,TUESDAY", "Me,WEDNESDAY", "jeudi,THURSDAY", "J,THURSDAY", "V,FRIDAY",
        "sam,SATURDAY", "Dimanche,SUNDAY", "7,SUNDAY", "Sun,SUNDAY"
    })
    void days_are_known_in_french_and_in_english(String label, DayOfWeek day) {
        assertThat(MAPPING.day(label)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "", "0", "8", "Lundis", "férié"})
    void what_may_be_several_days_or_none_is_unknown(String label) {
        assertThat(MAPPING.day(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09h00,1h00,09:00,10:00",
        "9h,55 min,09:00,09:55",
        "  9:00 ,1h30,09:00,10:30",
        "0900,0h55,09:00,09:55",
        "9 h 05,2h,09:05,11:05",
        "08h00-08h55,1h50,08:00,09:50"
    })
    void an_hour_and_a_length_are_hours(String label, String length, String start, String end) {
        assertThat(MAPPING.slot(label, length).map(hours -> hours.start() + "," + hours.end()))
                .contains(start + "," + end);
    }

    @ParameterizedTest
    @CsvSource({"8h-8h55", "08:00-08:55", "de 8h00 à 8h55", "8h00 / 8h55", "08h00–08h55"})
    void both_ends_are_hours(String label) {
        assertThat(MAPPING.slot(label)).contains(hours(8, 0, 8, 55));
    }

    @ParameterizedTest
    @CsvSource({
        "25h00,",
        "9h60,",
        "9,",
        "midi,",
        "8h55-8h00,",
        "8h-8h,",
        "M1,",
        "23h30,1h00",
        "9h00,0h00",
        "9h,longtemps"
    })
    void what_is_no_hour_of_a_day_is_unknown(String label, String length) {
        assertThat(length == null ? MAPPING.slot(label) : MAPPING.slot(label, length))
                .isEmpty();
    }

    @Test
    void slots_of_the_school_are_known_by_their_name_and_by_when_they_start() {
        var mapping = MAPPING.slots(SLOTS);
        assertThat(mapping.slot("m1")).contains(hours(8, 0, 8, 55));
        assertThat(mapping.slot("14h")).contains(hours(14, 0, 14, 55));
        assertThat(mapping.slot("M2", "1h50")).contains(hours(9, 0, 10, 50));
        assertThat(mapping.slot("15h")).isEmpty();
    }

    @Test
    void an_hour_of_fifty_five_minutes_ends_when_its_slot_does() {
        var mapping = MAPPING.slots(SLOTS);
        assertThat(mapping.slot("08h00", "1h00")).contains(hours(8, 0, 8, 55));
        assertThat(mapping.slot("08h00", "2h00")).contains(hours(8, 0, 9, 55));
        assertThat(mapping.slot("08h00", "0h30")).as("half of one").contains(hours(8, 0, 8, 30));
        assertThat(mapping.slot("08h30", "1h00")).as("between two").contains(hours(8, 30, 9, 30));
        assertThat(MAPPING.slot("08h00", "1h00")).as("no slots").contains(hours(8, 0, 9, 0));
    }

    @Test
    void hours_end_with_the_last_slot_that_is_in_them() {
        var mapping = MAPPING.slot("M1", hours(8, 0, 8, 55))
                .slot("M2", hours(8, 55, 9, 50))
                .slot("M3", hours(9, 50, 10, 45))
                .slot("M4", hours(10, 45, 11, 40));
        assertThat(mapping.slot("08h00", "1h00")).contains(hours(8, 0, 8, 55));
        assertThat(mapping.slot("08h00", "2h00")).contains(hours(8, 0, 9, 50));
        assertThat(mapping.slot("08h55", "2h00")).contains(hours(8, 55, 10, 45));
        assertThat(mapping.slot("08h00", "4h00")).contains(hours(8, 0, 11, 40));
        assertThat(mapping.slot("08h00", "3h30")).as("more than three slots").contains(hours(8, 0, 11, 30));
        assertThat(mapping.slot("08h00", "1h30")).as("a slot and a half").contains(hours(8, 0, 9, 30));
    }

    @Test
    void weekly_lessons_are_in_all_weeks_with_class() {
        var every = MAPPING.frequency("H").orElseThrow();
        assertThat(every)
                .isEqualTo(MAPPING.weeks().taught())
                .isEqualTo(MAPPING.frequency("").orElseThrow());
        assertThat(every.weeks().boxed()).startsWith(1, 2, 3, 4, 5, 6, 7, 10, 11);
        assertThat(MAPPING.weeks().firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @Test
    void fortnights_share_the_weeks_with_class_in_turn() {
        var first = MAPPING.frequency("Q1").orElseThrow();
        var second = MAPPING.frequency("q2").orElseThrow();
        assertThat(first.or(second)).isEqualTo(MAPPING.weeks().taught());
        assertThat(first.and(second)).isEqualTo(WeekMask.NONE);
        assertThat(first.weeks().boxed()).startsWith(1, 3, 5, 7, 11);
        assertThat(MAPPING.frequency("T1")).isEmpty();
    }

    @Test
    void weeks_that_alternate_are_known_by_name_and_by_rank() {
        var mapping = TemporalMapping.of(SchoolWeeks.of(CALENDAR))
                .alternating(AlternatingWeeks.of(List.of("A", "B"), CALENDAR, Pause.COUNTS));
        assertThat(mapping.frequency("A")).isEqualTo(mapping.frequency("Q1")).isEqualTo(mapping.frequency("semaine A"));
        assertThat(mapping.frequency("B").orElseThrow().weeks().boxed()).startsWith(2, 4, 6, 10);
    }

    @Test
    void the_name_of_a_week_counts_more_than_its_rank() {
        var mapping = TemporalMapping.of(SchoolWeeks.of(CALENDAR))
                .alternating(AlternatingWeeks.of(List.of("Q2", "Q1"), CALENDAR, Pause.COUNTS));
        assertThat(mapping.frequency("Q2").orElseThrow().weeks().boxed()).startsWith(1, 3, 5);
        assertThat(mapping.frequency("Q1").orElseThrow().weeks().boxed()).startsWith(2, 4, 6);
    }

    @Test
    void what_the_caller_says_counts_more() {
        var mapping = MAPPING.day("M", DayOfWeek.TUESDAY)
                .slot("Matin", hours(8, 0, 12, 0))
                .frequency("T1", WeekMask.of(1, 2))
                .day("lundi", DayOfWeek.SUNDAY);
        assertThat(mapping.day("m")).contains(DayOfWeek.TUESDAY);
        assertThat(mapping.day("Lundi")).contains(DayOfWeek.SUNDAY);
        assertThat(mapping.slot("matin")).contains(hours(8, 0, 12, 0));
        assertThat(mapping.frequency("t1")).contains(WeekMask.of(1, 2));
    }

    @Test
    void a_row_is_left_out_with_the_label_that_is_not_known_and_what_to_do() {
        var row = SourceLocation.of("f.csv", 7);
        var issue =
                When.of(new When.Labels("lundi", "P3", "", "H"), MAPPING, row).getLeft();
        assertThat(issue.severity()).isEqualTo(Severity.ERROR);
        assertThat(issue.where()).isEqualTo(row);
        assertThat(issue.text(Lang.FR))
                .contains("« P3 »")
                .contains("laissée de côté")
                .contains("SLOT");
        assertThat(When.of(new When.Labels("M", "9h-10h", "", ""), MAPPING, row)
                        .getLeft()
                        .reason())
                .isEqualTo(new TemporalDefect.UnknownDay("M"));
        assertThat(When.of(new When.Labels("L", "9h", "x", ""), MAPPING, row)
                        .getLeft()
                        .code())
                .isEqualTo("temporal.unknown-hours");
        assertThat(When.of(new When.Labels("L", "9h", "1h", "T1"), MAPPING, row)
                        .getLeft()
                        .reason())
                .isEqualTo(new TemporalDefect.UnknownFrequency("T1"));
        assertThat(When.of(new When.Labels(" ", "9h", "1h", "H"), MAPPING, row)
                        .getLeft()
                        .reason())
                .isEqualTo(new TemporalDefect.NotPlaced());
    }

    @Test
    void an_ignored_label_costs_its_rows_without_an_error() {
        var mapping = MAPPING.ignoring(TemporalKind.SLOT, "Permanence");
        var issue = When.of(new When.Labels("L", "permanence", "", ""), mapping, SourceLocation.of("f.csv", 3))
                .getLeft();
        assertThat(issue.severity()).isEqualTo(Severity.INFO);
        assertThat(issue.text(Lang.EN)).isEqualTo("slot 'permanence': left aside, as was decided");
    }

    @Test
    void a_year_without_calendar_has_all_its_weeks() {
        var weeks = SchoolWeeks.of(
                new SchoolYear(2025), new DateRange(LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 22)));
        assertThat(weeks.taught()).isEqualTo(WeekMask.of(1, 2, 3, 4));
        assertThat(weeks.firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(weeks.weekOf(LocalDate.of(2025, 9, 3))).isEqualTo(WeekMask.NONE);
        assertThat(weeks.weekOf(LocalDate.of(2025, 9, 7))).isEqualTo(WeekMask.of(1));
        assertThat(weeks.mondays()).hasSize(4).endsWith(LocalDate.of(2025, 9, 22));
    }

    @Test
    void several_years_are_no_year() {
        var years = new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 7, 1));
        assertThatThrownBy(() -> SchoolWeeks.of(new SchoolYear(2025), years)).hasMessageContaining("Maybe");
    }
}
