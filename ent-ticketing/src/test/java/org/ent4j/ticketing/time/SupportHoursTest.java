package org.ent4j.ticketing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.PublicHolidays;
import org.ent4j.model.id.Departement;
import org.junit.jupiter.api.Test;

class SupportHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SupportHours OFFICE = SupportHours.of(
            PARIS,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Opening.of("08:00", "12:00"),
            Opening.of("13:30", "18:00"));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private static Duration between(SupportHours hours, String from, String to) {
        return hours.between(at(from), at(to));
    }

    @Test
    void lunch_nights_and_weekends_do_not_count() {
        assertThat(between(OFFICE, "2026-11-20T17:00", "2026-11-23T09:00")).isEqualTo(Duration.ofHours(2));
        assertThat(between(OFFICE, "2026-11-20T11:30", "2026-11-20T14:00")).isEqualTo(Duration.ofHours(1));
        assertThat(between(OFFICE, "2026-11-20T18:00", "2026-11-23T08:00")).isZero();
        assertThat(between(OFFICE, "2026-11-23T09:00", "2026-11-20T17:00")).isZero();
    }

    @Test
    void what_is_due_falls_within_the_hours_and_at_the_close_of_a_day() {
        assertThat(OFFICE.after(at("2026-11-20T17:00"), Duration.ofHours(2))).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.after(at("2026-11-20T17:00"), Duration.ofHours(1))).contains(at("2026-11-20T18:00"));
        assertThat(OFFICE.after(at("2026-11-21T10:00"), Duration.ofMinutes(1))).contains(at("2026-11-23T08:01"));
        assertThat(OFFICE.after(at("2026-11-21T10:00"), Duration.ZERO)).contains(at("2026-11-21T10:00"));
    }

    @Test
    void holidays_do_not_count() {
        var holidays = PublicHolidays.in(new Departement("57"), 2026);
        var hours = OFFICE.on(day -> !holidays.contains(day));

        assertThat(between(hours, "2026-11-10T17:00", "2026-11-12T09:00")).isEqualTo(Duration.ofHours(2));
        assertThat(hours.isOpen(at("2026-11-11T10:00"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-11-11T10:00"))).isTrue();
    }

    @Test
    void around_the_clock_no_minute_is_lost_at_midnight() {
        var always = SupportHours.always(PARIS);

        assertThat(between(always, "2026-11-20T23:59", "2026-11-21T00:01")).isEqualTo(Duration.ofMinutes(2));
        assertThat(between(always, "2026-11-01T00:00", "2026-12-01T00:00")).isEqualTo(Duration.ofDays(30));
        assertThat(always.after(at("2026-11-20T23:30"), Duration.ofHours(1))).contains(at("2026-11-21T00:30"));
    }

    @Test
    void the_nights_on_which_clocks_are_changed_have_an_hour_more_or_less() {
        var always = SupportHours.always(PARIS);
        var night = SupportHours.of(PARIS, EnumSet.allOf(DayOfWeek.class), Opening.of("01:00", "04:00"));

        assertThat(between(always, "2026-10-25T00:00", "2026-10-26T00:00")).isEqualTo(Duration.ofHours(25));
        assertThat(between(always, "2027-03-28T00:00", "2027-03-29T00:00")).isEqualTo(Duration.ofHours(23));
        assertThat(between(night, "2026-10-25T00:00", "2026-10-26T00:00")).isEqualTo(Duration.ofHours(4));
        assertThat(between(night, "2027-03-28T00:00", "2027-03-29T00:00")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void hours_that_a_night_does_not_have_do_not_count_and_those_that_it_has_twice_count_twice() {
        var half = SupportHours.of(PARIS, EnumSet.allOf(DayOfWeek.class), Opening.of("02:00", "02:30"));

        assertThat(between(half, "2027-03-28T00:00", "2027-03-29T00:00")).isZero();
        assertThat(between(half, "2026-10-25T00:00", "2026-10-26T00:00")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_team_that_never_works_is_never_due() {
        var never = new SupportHours(PARIS, Map.of(), day -> true);

        assertThat(never.after(at("2026-11-20T17:00"), Duration.ofMinutes(1))).isEmpty();
        assertThat(between(never, "2026-11-20T17:00", "2027-11-20T17:00")).isZero();
        assertThat(OFFICE.on(day -> false).after(at("2026-11-20T17:00"), Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void openings_that_overlap_are_refused() {
        var monday = List.of(Opening.of("08:00", "12:00"), Opening.of("11:00", "14:00"));
        assertThatThrownBy(() -> new SupportHours(PARIS, Map.of(DayOfWeek.MONDAY, monday), day -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap");
        var late = List.of(Opening.of("08:00", "00:00"), Opening.of("22:00", "23:00"));
        assertThatThrownBy(() -> new SupportHours(PARIS, Map.of(DayOfWeek.MONDAY, late), day -> true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Opening.of("12:00", "08:00")).isInstanceOf(IllegalArgumentException.class);
    }
}
