package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ent4j.model.calendar.Holiday.Audience;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarsTest {

    @ParameterizedTest
    @CsvSource({
        "A,2025-10-18,2025-11-03", "B,2025-10-18,2025-11-03", "C,2025-10-18,2025-11-03",
        "A,2025-12-20,2026-01-05", "B,2025-12-20,2026-01-05", "C,2025-12-20,2026-01-05",
        "A,2026-02-07,2026-02-23", "B,2026-02-14,2026-03-02", "C,2026-02-21,2026-03-09",
        "A,2026-04-04,2026-04-20", "B,2026-04-11,2026-04-27", "C,2026-04-18,2026-05-04",
        "A,2026-10-17,2026-11-02", "B,2026-10-17,2026-11-02", "C,2026-10-17,2026-11-02",
        "A,2026-12-19,2027-01-04", "B,2026-12-19,2027-01-04", "C,2026-12-19,2027-01-04",
        "A,2027-02-13,2027-03-01", "B,2027-02-20,2027-03-08", "C,2027-02-06,2027-02-22",
        "A,2027-04-10,2027-04-26", "B,2027-04-17,2027-05-03", "C,2027-04-03,2027-04-19"
    })
    void the_official_dates_of_start_and_resumption_are_kept(Zone zone, LocalDate start, LocalDate resumes) {
        var calendar = calendar(zone, start);

        assertThat(calendar.isOff(start.minusDays(1))).isFalse();
        assertThat(calendar.isOff(start)).isTrue();
        assertThat(calendar.isOff(resumes.minusDays(1))).isTrue();
        assertThat(calendar.isOff(resumes)).isFalse();
        assertThat(calendar.resumption(Audience.PUPILS, start)).contains(resumes);
    }

    @ParameterizedTest
    @CsvSource({"A,2026-07-04", "B,2026-07-04", "C,2026-07-04", "A,2027-07-03", "B,2027-07-03", "C,2027-07-03"})
    void summer_begins_on_its_official_day_and_lasts_to_the_end_of_the_year(Zone zone, LocalDate start) {
        var calendar = calendar(zone, start);

        assertThat(calendar.isOff(start.minusDays(1))).isFalse();
        assertThat(calendar.isOff(start)).isTrue();
        assertThat(calendar.isOff(calendar.year().lastDay())).isTrue();
    }

    @Test
    void the_bridge_of_ascension_ends_on_its_last_day_off() {
        var calendar = calendar(Zone.A, LocalDate.of(2025, 5, 30));

        assertThat(calendar.isOff(LocalDate.of(2025, 5, 31))).isTrue();
        assertThat(calendar.isOff(LocalDate.of(2025, 6, 1))).isFalse();
    }

    @Test
    void teachers_come_back_before_the_pupils() {
        var summer = LocalDate.of(2025, 7, 5);
        var calendar = calendar(Zone.B, summer);

        assertThat(calendar.resumption(Audience.TEACHERS, summer)).contains(LocalDate.of(2025, 8, 29));
        assertThat(calendar.resumption(Audience.PUPILS, summer)).contains(LocalDate.of(2025, 9, 1));
        assertThat(calendar.isOff(Audience.EVERYONE, LocalDate.of(2025, 8, 29))).isFalse();
    }

    @Test
    void the_resumption_is_not_told_when_the_source_does_not() {
        var summer = LocalDate.of(2026, 7, 4);

        assertThat(calendar(Zone.C, summer).resumption(Audience.PUPILS, summer)).isEmpty();
        assertThat(calendar(Zone.C, summer).resumption(Audience.PUPILS, summer.minusDays(1)))
                .isEmpty();
    }

    @Test
    void pupils_of_corse_come_back_after_the_first_of_september() {
        var calendar = calendar(Zone.CORSE, LocalDate.of(2025, 9, 1));

        assertThat(calendar.isOff(LocalDate.of(2025, 9, 1))).isTrue();
        assertThat(calendar.isOff(LocalDate.of(2025, 9, 2))).isFalse();
    }

    @Test
    void a_day_that_a_part_of_the_zone_has_is_a_holiday_there_only() {
        var day = LocalDate.of(2025, 5, 27);
        var guadeloupe = calendar(Zone.GUADELOUPE, day);

        assertThat(guadeloupe.parts()).contains("Saint Martin");
        assertThat(guadeloupe.isOff(day)).isFalse();
        assertThat(guadeloupe.ofPart("Saint Martin").isOff(day)).isTrue();
    }

    @Test
    void what_the_sources_do_not_have_is_absent() {
        assertThat(HolidayCalendars.shipped().find(Zone.MAYOTTE, new SchoolYear(2025)))
                .isEmpty();
        assertThat(HolidayCalendars.shipped().find(Zone.CORSE, new SchoolYear(2026)))
                .isEmpty();
        assertThat(HolidayCalendars.shipped().find(Zone.A, new SchoolYear(2027)))
                .isEmpty();
    }

    @Test
    void the_lines_of_a_host_come_before_the_shipped_ones() {
        var read = HolidayLines.read(
                "own.csv", List.of("# ours", "Zone A;2026-2027;Neige;2027-01-11;2027-01-12;*;;préfet"));
        var calendars = HolidayCalendars.of(read.rows()).orElse(HolidayCalendars.shipped());

        assertThat(read.isComplete()).isTrue();
        assertThat(calendars.find(Zone.A, new SchoolYear(2026)).orElseThrow().holidays())
                .hasSize(1);
        assertThat(calendars.find(Zone.B, new SchoolYear(2026)).orElseThrow().holidays())
                .hasSize(5);
    }

    @Test
    void two_calendars_of_one_zone_and_year_are_a_mistake() {
        var calendar = calendar(Zone.A, LocalDate.of(2026, 10, 1));

        assertThatThrownBy(() -> HolidayCalendars.of(List.of(calendar, calendar)))
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void a_bad_line_costs_itself_alone_and_is_located() {
        var read = HolidayLines.read(
                "own.csv",
                List.of(
                        "D;2026-2027;x;2027-01-11;2027-01-12;*;;s",
                        "A;2026-2028;x;2027-01-11;2027-01-12;*;;s",
                        "A;26;x;2027-01-11;2027-01-12;*;;s",
                        "A;2026-2027;x;2027-01-13;2027-01-12;*;;s",
                        "A;2026-2027;x;2026-01-11;2026-01-12;*;;s",
                        "A;2026-2027;x;2027-01-11;2027-01-12;TOUS;;s",
                        "A;2026-2027",
                        "A;2026-2027;x;2027-01-11;2027-01-12;*;;s"));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .containsExactly(
                        "holidays.unknown-zone",
                        "holidays.no-school-year",
                        "holidays.no-school-year",
                        "holidays.no-days",
                        "holidays.no-days",
                        "holidays.unknown-audience",
                        "holidays.unknown-audience");
        assertThat(read.issues().get(0).where()).isEqualTo(SourceLocation.of("own.csv", 1));
        assertThat(read.issues())
                .allSatisfy(issue -> Arrays.stream(Lang.values())
                        .forEach(lang ->
                                assertThat(issue.text(lang)).doesNotContain("{").contains(" ")));
    }

    private static HolidayCalendar calendar(Zone zone, LocalDate day) {
        return HolidayCalendars.shipped().find(zone, SchoolYear.of(day)).orElseThrow();
    }
}
