package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ent4j.model.Conformance;
import org.ent4j.model.calendar.Holiday.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped calendars against the data that they were taken from, read here by other rules, day by day. */
class HolidayConformanceTest {

    private static final String OPEN_DATA = "calendar/fr-en-calendrier-scolaire.csv";
    private static final Pattern PERIOD =
            Pattern.compile("\"dateDebut\":\\s*\"(\\d{8})\",\\s*\"dateFin\":\\s*\"(\\d{8})\"");

    @ParameterizedTest
    @EnumSource(names = {"A", "B", "C"})
    void pupils_are_off_on_the_days_of_the_open_data_in_2024_and_2025(Zone zone) throws IOException {
        for (var year : Set.of(new SchoolYear(2024), new SchoolYear(2025))) {
            var expected = new TreeSet<LocalDate>();
            for (var row : Conformance.rows(OPEN_DATA)) {
                if (Zone.ofLabel(row.getField("Zones")).filter(zone::equals).isPresent()
                        && !row.getField("Population").equals("Enseignants")) {
                    expected.addAll(daysOff(row));
                }
            }
            expected.removeIf(day -> !year.contains(day));

            assertThat(off(zone, year)).as("%s %s", zone, year).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"A", "B", "C"})
    void pupils_are_off_on_the_days_of_the_national_calendar_of_2026(Zone zone) throws IOException {
        var json = Files.readString(Conformance.file(
                "calendar/zone_%s_2026_2027.json".formatted(zone.label().toLowerCase(Locale.ROOT))));
        var expected = new TreeSet<LocalDate>();
        var periods = PERIOD.matcher(json);
        while (periods.find()) {
            new DateRange(basic(periods.group(1)), basic(periods.group(2)))
                    .stream().forEach(expected::add);
        }

        assertThat(off(zone, new SchoolYear(2026))).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"GUADELOUPE", "GUYANE", "MARTINIQUE", "REUNION", "NOUVELLE_CALEDONIE", "POLYNESIE"})
    void each_overseas_holiday_has_its_row_and_ends_just_before_the_resumption(Zone zone) throws IOException {
        var rows = Conformance.rows(OPEN_DATA).stream()
                .filter(row ->
                        Zone.ofLabel(row.getField("Zones")).filter(zone::equals).isPresent())
                .toList();
        var holidays = HolidayCalendars.shipped().find(zone, new SchoolYear(2024)).orElseThrow().holidays().stream()
                .filter(holiday -> !holiday.days().first().equals(LocalDate.of(2024, 9, 1)))
                .toList();

        assertThat(holidays)
                .isNotEmpty()
                .allSatisfy(holiday -> assertThat(rows)
                        .anyMatch(row -> row.getField("Description").equals(holiday.name())
                                && paris(row.getField("Date de début"))
                                        .equals(holiday.days().first())
                                && lastDayOff(row).equals(holiday.days().last())));
    }

    /** No class resumes on a Sunday: there, and where the start is the end, the end is a day off. */
    private static LocalDate lastDayOff(NamedCsvRecord row) {
        var end = paris(row.getField("Date de fin"));
        var inclusive = end.getDayOfWeek() == DayOfWeek.SUNDAY
                || end.equals(paris(row.getField("Date de début")))
                || row.getField("Description").matches("Pont de l'Ascension|Semaine en mai");
        return inclusive ? end : end.minusDays(1);
    }

    @Test
    void corse_is_that_of_its_own_list() throws IOException {
        var calendars = HolidayCalendars.shipped();
        for (var row : Conformance.rows("calendar/corse-2024-2026.csv")) {
            var first = LocalDate.parse(row.getField("debut"));
            var end = LocalDate.parse(row.getField("fin"));
            var calendar = calendars.find(Zone.CORSE, SchoolYear.of(first)).orElseThrow();
            if (row.getField("libelle").startsWith("Vacances")) {
                assertThat(calendar.resumption(Audience.PUPILS, first)).contains(end);
            } else if (!row.getField("libelle").matches("Rentrée|Journée banalisée")) {
                assertThat(calendar.isOff(first) && calendar.isOff(end)).isTrue();
            }
        }
    }

    @Test
    void academies_are_in_the_zones_of_the_open_data_since_2017() throws IOException {
        var zones = new HashSet<Zone>();
        for (var row : Conformance.rows(OPEN_DATA)) {
            var start = Integer.parseInt(row.getField("annee_scolaire").substring(0, 4));
            if (start >= 2017) {
                var zone = Zone.ofLabel(row.getField("Zones")).orElseThrow();
                assertThat(academie(row.getField("Académies")).zone(new SchoolYear(start)))
                        .as(row.toString())
                        .contains(zone);
                zones.add(zone);
            }
        }
        assertThat(zones).containsExactlyInAnyOrder(Zone.values());
    }

    private static Academie academie(String name) {
        return Academies.shipped()
                .byName(name)
                .or(() -> Academies.shipped().byName(name + " Française"))
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Set<LocalDate> off(Zone zone, SchoolYear year) {
        var calendar = HolidayCalendars.shipped().find(zone, year).orElseThrow();
        var days = new TreeSet<LocalDate>();
        year.range().stream()
                .filter(day -> calendar.isOff(Audience.PUPILS, day))
                .forEach(days::add);
        return days;
    }

    private static Set<LocalDate> daysOff(NamedCsvRecord row) {
        var first = paris(row.getField("Date de début"));
        var end = paris(row.getField("Date de fin"));
        var days = new TreeSet<LocalDate>();
        if (row.getField("Description").startsWith("Début")) {
            end = SchoolYear.of(first).lastDay().plusDays(1);
        } else if (row.getField("Description").startsWith("Pont")) {
            end = end.plusDays(1);
        }
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private static LocalDate paris(String text) {
        return OffsetDateTime.parse(text)
                .atZoneSameInstant(ZoneId.of("Europe/Paris"))
                .toLocalDate();
    }

    private static LocalDate basic(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
