package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.model.calendar.DemiJournee.Half.APRES_MIDI;
import static org.ent4j.model.calendar.DemiJournee.Half.MATIN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final TimeSlot M1 = slot(1, "M1", "08:00", "08:55");
    private static final TimeSlot M2 = slot(2, "M2", "08:55", "09:50");
    private static final TimeSlot M3 = slot(3, "M3", "10:05", "11:00");
    private static final TimeGrid GRID = new TimeGrid(SchoolCalendar.FIVE_DAYS, List.of(M2, M1, M3));

    @ParameterizedTest
    @CsvSource({
        "08:00,12:00,MATIN",
        "11:59,12:00,MATIN",
        "12:00,12:00,APRES_MIDI",
        "12:30,13:00,MATIN",
        "13:00,13:00,APRES_MIDI"
    })
    void a_time_is_in_the_half_that_the_boundary_of_the_school_tells(
            LocalTime time, LocalTime boundary, DemiJournee.Half half) {
        assertThat(DemiJournee.at(MONDAY.atTime(time), boundary)).isEqualTo(new DemiJournee(MONDAY, half));
    }

    @Test
    void hours_touch_one_half_or_both() {
        assertThat(DemiJournee.touchedBy(MONDAY, hours("08:00", "12:00"), DemiJournee.NOON))
                .containsExactly(new DemiJournee(MONDAY, MATIN));
        assertThat(DemiJournee.touchedBy(MONDAY, hours("12:00", "13:00"), DemiJournee.NOON))
                .containsExactly(new DemiJournee(MONDAY, APRES_MIDI));
        assertThat(DemiJournee.touchedBy(MONDAY, hours("11:00", "14:00"), DemiJournee.NOON))
                .hasSize(2);
    }

    @Test
    void half_days_follow_each_other_in_order() {
        var morning = new DemiJournee(MONDAY, MATIN);

        assertThat(morning.next())
                .isEqualTo(new DemiJournee(MONDAY, APRES_MIDI))
                .isGreaterThan(morning);
        assertThat(morning.next().next())
                .isEqualTo(new DemiJournee(MONDAY.plusDays(1), MATIN))
                .isGreaterThan(morning.next());
        assertThat(morning).hasToString("2026-09-07 MATIN");
    }

    @Test
    void the_slot_at_a_time_is_found_from_its_start_until_just_before_its_end() {
        assertThat(GRID.slots()).containsExactly(M1, M2, M3);
        assertThat(GRID.slotAt(LocalTime.of(8, 0))).contains(M1);
        assertThat(GRID.slotAt(LocalTime.of(8, 55))).contains(M2);
        assertThat(GRID.slotAt(LocalTime.of(9, 55))).isEmpty();
        assertThat(GRID.slotAt(MONDAY.atTime(10, 30))).contains(M3);
        assertThat(GRID.slotAt(MONDAY.minusDays(1).atTime(10, 30))).isEmpty();
        assertThat(GRID.slot(3)).contains(M3);
        assertThat(GRID.slot(4)).isEmpty();
        assertThat(GRID.during(hours("08:30", "10:05"))).containsExactly(M1, M2);
    }

    @Test
    void a_grid_whose_slots_overlap_or_are_out_of_order_is_a_mistake() {
        var late = slot(4, "M1bis", "08:30", "09:00");
        var renumbered = slot(1, "M4", "11:00", "12:00");

        assertThatThrownBy(() -> new TimeGrid(SchoolCalendar.FIVE_DAYS, List.of(M1, late)))
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new TimeGrid(SchoolCalendar.FIVE_DAYS, List.of(M1, M2, renumbered)))
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new TimeGrid(Set.of(), List.of(M1))).hasMessageContaining("\nMaybe");
    }

    private static TimeSlot slot(int ordinal, String name, String start, String end) {
        return new TimeSlot(ordinal, name, hours(start, end));
    }

    private static TimeRange hours(String start, String end) {
        return new TimeRange(LocalTime.parse(start), LocalTime.parse(end));
    }
}
