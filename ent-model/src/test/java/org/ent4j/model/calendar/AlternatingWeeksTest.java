package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.model.calendar.AlternatingWeeks.mondayOfIsoWeek;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.AlternatingWeeks.Pause;
import org.ent4j.model.id.Departement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternatingWeeksTest {

    private static final List<String> AB = List.of("A", "B");
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            HolidayCalendars.shipped().find(Zone.A, new SchoolYear(2025)).orElseThrow(),
            new Departement("69"),
            SchoolCalendar.FIVE_DAYS);

    /** Seven weeks of class from 1 September, two of Toussaint, then 3 November. */
    @ParameterizedTest
    @CsvSource({"COUNTS,A,B,A", "SKIPS,A,B,A", "RESTARTS,A,A,B"})
    void after_the_holidays_the_cycle_is_where_the_school_wants_it(
            Pause pause, String before, String after, String next) {
        var weeks = AlternatingWeeks.of(AB, CALENDAR, pause);

        assertThat(weeks.name(LocalDate.of(2025, 9, 1))).contains("A");
        assertThat(weeks.name(LocalDate.of(2025, 9, 12))).contains("B");
        assertThat(weeks.name(LocalDate.of(2025, 10, 17))).contains(before);
        assertThat(weeks.name(LocalDate.of(2025, 11, 3)).orElseThrow()).isEqualTo(after);
        assertThat(weeks.name(LocalDate.of(2025, 11, 16)).orElseThrow()).isEqualTo(next);
        assertThat(weeks.name(LocalDate.of(2025, 10, 22)).isPresent()).isEqualTo(pause == Pause.COUNTS);
    }

    @Test
    void a_restart_differs_from_counting_after_an_odd_number_of_weeks() {
        var ninthOfMarch = LocalDate.of(2026, 3, 9);

        assertThat(AlternatingWeeks.of(AB, CALENDAR, Pause.RESTARTS).name(LocalDate.of(2026, 2, 23)))
                .contains("A");
        assertThat(AlternatingWeeks.of(AB, CALENDAR, Pause.COUNTS).name(LocalDate.of(2026, 2, 23)))
                .contains("B");
        assertThat(AlternatingWeeks.of(AB, CALENDAR, Pause.RESTARTS).name(ninthOfMarch))
                .contains("A");
    }

    @Test
    void the_masks_of_the_names_share_no_week_and_cover_all() {
        var weeks = AlternatingWeeks.of(List.of("Q1", "Q2", "Q3"), CALENDAR, Pause.SKIPS);
        var masks = weeks.names().stream()
                .map(name -> weeks.mask(name, LocalDate.of(2025, 9, 3)))
                .toList();

        assertThat(masks.stream().mapToInt(WeekMask::count).sum())
                .isEqualTo(weeks.weeks().size());
        assertThat(masks.stream().reduce(WeekMask.NONE, WeekMask::or).count())
                .isEqualTo(weeks.weeks().size());
        assertThat(masks.get(0).startingFrom(LocalDate.of(2025, 9, 1)))
                .containsExactlyElementsOf(weeks.mondays("Q1").toList());
    }

    @Test
    void weeks_before_the_first_of_the_mask_are_left_out() {
        var weeks = AlternatingWeeks.of(AB, CALENDAR, Pause.COUNTS);

        assertThat(weeks.mask("A", LocalDate.of(2025, 9, 15)).has(1)).isTrue();
        assertThat(weeks.mask("A", LocalDate.of(2025, 9, 15)).count())
                .isEqualTo(weeks.mask("A", LocalDate.of(2025, 9, 1)).count() - 1);
        assertThat(weeks.mask("C", LocalDate.of(2025, 9, 1))).isEqualTo(WeekMask.NONE);
    }

    @Test
    void a_cycle_without_names_is_a_mistake() {
        assertThatThrownBy(() -> AlternatingWeeks.of(List.of(), CALENDAR, Pause.COUNTS))
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void iso_weeks_are_found_in_their_school_year() {
        assertThat(mondayOfIsoWeek(new SchoolYear(2026), 36)).contains(LocalDate.of(2026, 8, 31));
        assertThat(mondayOfIsoWeek(new SchoolYear(2026), 53)).contains(LocalDate.of(2026, 12, 28));
        assertThat(mondayOfIsoWeek(new SchoolYear(2025), 53)).isEmpty();
        assertThat(mondayOfIsoWeek(new SchoolYear(2025), 1)).contains(LocalDate.of(2025, 12, 29));
        assertThat(mondayOfIsoWeek(new SchoolYear(2025), 0)).isEmpty();
    }
}
