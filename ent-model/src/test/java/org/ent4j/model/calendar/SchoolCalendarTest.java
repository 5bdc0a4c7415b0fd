package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ent4j.model.id.Departement;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final SchoolCalendar RENNES = in(Zone.B, "35");

    @ParameterizedTest
    @CsvSource({
        "2025-08-31,calendar.outside-year", "2025-09-06,calendar.closed-weekday", "2025-10-20,calendar.in-holidays",
        "2025-11-11,calendar.public-holiday", "2026-05-14,calendar.public-holiday", "2026-05-15,calendar.in-holidays"
    })
    void a_day_without_class_has_its_reason(LocalDate day, String code) {
        assertThat(RENNES.closed(day).orElseThrow().code()).isEqualTo(code);
        assertThat(RENNES.isSchoolDay(day)).isFalse();
    }

    @Test
    void reasons_are_said_in_both_languages() {
        var reason = RENNES.closed(LocalDate.of(2025, 11, 11)).orElseThrow();

        assertThat(Messages.render(reason, Lang.FR)).isEqualTo("2025-11-11 est un jour férié : Armistice de 1918");
        assertThat(Messages.render(reason, Lang.EN)).isEqualTo("2025-11-11 is a public holiday: Armistice of 1918");
    }

    @Test
    void good_friday_is_off_in_moselle_but_not_in_the_rest_of_its_academie() {
        var goodFriday = LocalDate.of(2026, 4, 3);

        assertThat(in(Zone.B, "57").isSchoolDay(goodFriday)).isFalse();
        assertThat(in(Zone.B, "54").isSchoolDay(goodFriday)).isTrue();
    }

    @Test
    void the_school_day_after_the_last_before_christmas_is_in_january() {
        assertThat(RENNES.nextSchoolDay(LocalDate.of(2025, 12, 19))).contains(LocalDate.of(2026, 1, 5));
        assertThat(RENNES.nextSchoolDay(LocalDate.of(2026, 7, 3))).isEmpty();
        assertThat(RENNES.nextSchoolDay(YEAR.lastDay())).isEmpty();
    }

    @Test
    void a_school_that_closes_on_wednesday_has_fewer_days() {
        var noWednesday = EnumSet.copyOf(SchoolCalendar.FIVE_DAYS);
        noWednesday.remove(DayOfWeek.WEDNESDAY);
        var four = new SchoolCalendar(RENNES.holidays(), RENNES.departement(), noWednesday);

        assertThat(RENNES.schoolDays()).hasSizeBetween(165, 185).first().isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(four.schoolDays())
                .isSubsetOf(RENNES.schoolDays().toList())
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY);
        assertThat(RENNES.schoolDays(new DateRange(LocalDate.of(2025, 10, 17), LocalDate.of(2025, 11, 3))))
                .hasSize(2);
    }

    @Test
    void a_school_without_open_days_is_a_mistake() {
        assertThatThrownBy(() -> new SchoolCalendar(RENNES.holidays(), RENNES.departement(), Set.of()))
                .hasMessageContaining("\nMaybe");
    }

    private static SchoolCalendar in(Zone zone, String departement) {
        return new SchoolCalendar(
                HolidayCalendars.shipped().find(zone, YEAR).orElseThrow(),
                new Departement(departement),
                SchoolCalendar.FIVE_DAYS);
    }
}
