package org.ent4j.timetable.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson on each Monday from 31 August 2026 until the end of June, in winter and in summer. */
class SchoolTimeTest {

    private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");
    private static final ItemRef CLASS = new ItemRef(ItemKind.CLASS, "C1");
    private static final WeekMask ALL_YEAR =
            WeekMask.of(IntStream.rangeClosed(1, 44).toArray());
    private static final Publication PUBLICATION = OneWeek.published(
            OneWeek.file(OneWeek.lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL_YEAR, "T1", "C1", "S1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Cayenne",
                "America/Guadeloupe",
                "America/Martinique",
                "America/Miquelon",
                "Indian/Mayotte",
                "Indian/Reunion",
                "Pacific/Gambier",
                "Pacific/Marquesas",
                "Pacific/Noumea",
                "Pacific/Tahiti",
                "Pacific/Wallis",
                "Africa/Cairo",
                "Africa/Casablanca",
                "America/Montreal",
                "America/Santiago",
                "America/Nuuk",
                "Asia/Jerusalem",
                "Australia/Sydney",
                "Europe/Dublin"
            })
    void two_libraries_read_each_event_at_the_instant_of_the_school(String name) throws Exception {
        var zone = ZoneId.of(name);
        var text = ICalendars.write(PUBLICATION, CLASS, NOW, Optional.empty(), zone);
        var expected = PUBLICATION
                .occurrencesOf(CLASS)
                .sorted(Occurrence.IN_ORDER)
                .map(occurrence -> occurrence.start().atZone(zone).toInstant())
                .toList();

        assertThat(text).contains("TZID:" + name, "DTSTART;TZID=" + name + ":20260831T083000");
        assertThat(ical4j(text)).hasSize(44).containsExactlyElementsOf(expected);
        assertThat(biweekly(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void the_summer_of_paris_is_a_rule_and_noumea_has_none() {
        assertThat(ICalendars.write(PUBLICATION, CLASS, NOW))
                .contains("TZID:Europe/Paris", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "BEGIN:DAYLIGHT");
        assertThat(ICalendars.write(PUBLICATION, CLASS, NOW, Optional.empty(), ZoneId.of("Pacific/Noumea")))
                .contains("TZOFFSETTO:+1100")
                .doesNotContain("RRULE", "BEGIN:DAYLIGHT");
    }

    private static List<Instant> ical4j(String text) throws Exception {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
        return events.stream()
                .map(event -> event.<DtStart<?>>getRequiredProperty(Property.DTSTART))
                .map(start -> Instant.from(start.getDate()))
                .toList();
    }

    private static List<Instant> biweekly(String text) {
        var read = Biweekly.parse(text).first();
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return read.getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }
}
