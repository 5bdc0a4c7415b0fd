package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ent4j.model.id.Departement;

class PublicHolidaysProperties {

    @Example
    void easter_is_that_of_gauss_for_seven_centuries() {
        for (var year = 1583; year < 2300; year++) {
            assertThat(PublicHolidays.easter(year)).isEqualTo(gauss(year));
        }
    }

    @Example
    void easter_is_that_of_the_almanac() {
        assertThat(PublicHolidays.easter(2024)).isEqualTo("2024-03-31");
        assertThat(PublicHolidays.easter(2025)).isEqualTo("2025-04-20");
        assertThat(PublicHolidays.easter(2026)).isEqualTo("2026-04-05");
        assertThat(PublicHolidays.easter(2027)).isEqualTo("2027-03-28");
        assertThat(PublicHolidays.easter(2038)).isEqualTo("2038-04-25");
    }

    @Example
    void abolition_is_kept_on_the_day_of_each_territory() {
        assertThat(abolition("976", 2026)).isEqualTo("2026-04-27");
        assertThat(abolition("972", 2026)).isEqualTo("2026-05-22");
        assertThat(abolition("971", 2026)).isEqualTo("2026-05-27");
        assertThat(abolition("978", 2017)).isEqualTo("2017-05-27");
        assertThat(abolition("978", 2018)).isEqualTo("2018-05-28");
        assertThat(abolition("973", 2026)).isEqualTo("2026-06-10");
        assertThat(abolition("977", 2026)).isEqualTo("2026-10-09");
        assertThat(abolition("974", 2026)).isEqualTo("2026-12-20");
    }

    private static LocalDate abolition(String departement, int year) {
        return PublicHolidays.in(new Departement(departement), year).days().stream()
                .filter(holiday -> holiday.name().en().equals("Abolition of slavery"))
                .map(PublicHoliday::day)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void every_departement_has_the_eleven_national_holidays_in_order(
            @ForAll("departements") Departement departement, @ForAll @IntRange(min = 1947, max = 2200) int year) {
        var holidays = PublicHolidays.in(departement, year);
        var national = PublicHolidays.in(new Departement("75"), year);

        assertThat(national.days()).hasSize(11);
        assertThat(holidays.days())
                .containsAll(national.days())
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(holidays.days()).allMatch(holiday -> holiday.day().getYear() == year);
        assertThat(holidays.days())
                .filteredOn(holiday -> holiday.name().fr().equals("Ascension"))
                .singleElement()
                .matches(holiday -> holiday.day().getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Property(tries = 300)
    void what_a_departement_has_besides_depends_on_where_it_is(
            @ForAll("departements") Departement departement, @ForAll @IntRange(min = 1990, max = 2200) int year) {
        var more = PublicHolidays.in(departement, year).days().size() - 11;

        assertThat(more)
                .isEqualTo(
                        switch (departement.code()) {
                            case "57", "67", "68" -> 2;
                            case "971", "972", "973", "974", "976", "977", "978" -> 1;
                            default -> 0;
                        });
    }

    /** The congruences of Gauss with their two corrections, for the Gregorian calendar. */
    private static LocalDate gauss(int year) {
        var k = year / 100;
        var m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30;
        var n = (4 + k - k / 4) % 7;
        var d = (19 * (year % 19) + m) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        var day = LocalDate.of(year, Month.MARCH, 22).plusDays(d + e);
        var exception = d == 29 && e == 6 || d == 28 && e == 6 && (11 * m + 11) % 30 < 19;
        return exception ? day.minusDays(7) : day;
    }

    @Provide
    Arbitrary<Departement> departements() {
        return Arbitraries.of(
                        "01", "35", "54", "57", "67", "68", "2A", "971", "972", "973", "974", "976", "977", "978",
                        "988")
                .map(Departement::new);
    }
}
