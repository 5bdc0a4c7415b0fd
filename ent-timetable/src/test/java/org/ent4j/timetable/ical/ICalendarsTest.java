package org.ent4j.timetable.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceLesson;
import org.junit.jupiter.api.Test;

class ICalendarsTest {

    private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");
    private static final Publication PUBLICATION = OneWeek.published(OneWeek.file());

    @Test
    void read_back_it_has_an_event_for_each_occurrence_of_a_class_a_teacher_and_a_room() throws Exception {
        for (var item : List.of(
                new ItemRef(ItemKind.CLASS, "C1"),
                new ItemRef(ItemKind.TEACHER, "T3"),
                new ItemRef(ItemKind.ROOM, "S1"))) {
            var expected = PUBLICATION
                    .occurrencesOf(item)
                    .sorted(Occurrence.IN_ORDER)
                    .map(ICalendarsTest::facts)
                    .toList();

            assertThat(expected).isNotEmpty();
            assertThat(events(item).stream().map(ICalendarsTest::facts)).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void an_event_says_what_where_and_with_whom() throws Exception {
        var event = events(new ItemRef(ItemKind.TEACHER, "T3")).get(0);

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Espagnol LV2");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Labo");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ruiz Zoé\nESP2");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260901T060000Z");
    }

    @Test
    void a_pupil_has_the_lessons_of_the_class_and_of_his_groups_under_his_name() throws Exception {
        var items = List.of(new ItemRef(ItemKind.CLASS, "C1"), new ItemRef(ItemKind.GROUP, "G1"));
        var text = ICalendars.write(PUBLICATION, items, "Petit Léa", NOW, ZoneId.of("Europe/Paris"));
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);

        assertThat(text).contains("X-WR-CALNAME:Petit Léa");
        assertThat(events.stream().map(event -> value(event, Property.SUMMARY)).distinct())
                .containsExactlyInAnyOrder("Français", "Allemand LV2");
    }

    @Test
    void a_lesson_that_the_file_cancels_is_an_event_that_is_cancelled() throws Exception {
        var lesson = OneWeek.file().lessons().get(0);
        var cancelled = new SourceLesson(
                lesson.day(), lesson.hours(), lesson.subject(), lesson.resources(), WeekMask.of(2), lesson.where());
        var publication = OneWeek.published(OneWeek.file(cancelled));
        var text = ICalendars.write(publication, new ItemRef(ItemKind.CLASS, "C1"), NOW);
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);

        assertThat(events).hasSize(6);
        assertThat(events.stream()
                        .filter(event -> event.getProperty(Property.STATUS).isPresent()))
                .singleElement()
                .satisfies(event -> assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED"))
                .satisfies(event -> assertThat(value(event, Property.UID)).contains("-20260907@"));
    }

    @Test
    void whoever_imports_is_told_what_is_gone_under_the_uid_it_had() throws Exception {
        var monday = OneWeek.file().lessons().get(0);
        var friday = OneWeek.lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M1", OneWeek.ALL, "T1", "C1", "S1");
        var before = OneWeek.published(OneWeek.file(monday));
        var after = Publisher.publish(OneWeek.plan(OneWeek.file(friday)), Optional.of(before))
                .get()
                .publication();
        var item = new ItemRef(ItemKind.CLASS, "C1");
        var text = ICalendars.write(after, item, NOW, Optional.of(before));
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
        var cancelled = events.stream()
                .filter(event -> event.getProperty(Property.STATUS).isPresent())
                .map(event -> value(event, Property.UID))
                .toList();

        assertThat(events).hasSize(12);
        assertThat(cancelled)
                .containsExactlyInAnyOrderElementsOf(before.occurrences()
                        .map(each -> ICalendars.uid(each.key()))
                        .toList());
        assertThat(events)
                .allSatisfy(event -> assertThat(value(event, Property.SEQUENCE)).isEqualTo("2"));
    }

    @Test
    void another_library_reads_the_same_events() throws Exception {
        var item = new ItemRef(ItemKind.CLASS, "C1");
        var read = Biweekly.parse(ICalendars.write(PUBLICATION, item, NOW)).first();

        var events = read.getEvents().stream()
                .map(event -> new Facts(
                        event.getUid().getValue(),
                        event.getDateStart().getValue().toInstant().atZone(ZoneId.of("Europe/Paris")),
                        event.getDateEnd().getValue().toInstant().atZone(ZoneId.of("Europe/Paris"))))
                .toList();

        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(events)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        events(item).stream().map(ICalendarsTest::facts).toList());
    }

    @Test
    void summer_and_winter_are_told_by_the_zone_of_paris() throws Exception {
        var calendar = calendar(new ItemRef(ItemKind.TEACHER, "T3"));

        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(calendar.toString()).contains("DTSTART;TZID=Europe/Paris:20260831T092500");
    }

    @Test
    void lines_are_folded_as_the_standard_asks() {
        var text = ICalendars.write(PUBLICATION, new ItemRef(ItemKind.TEACHER, "T3"), NOW);

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    private record Facts(String uid, ZonedDateTime start, ZonedDateTime end) {}

    private static Facts facts(Occurrence occurrence) {
        var paris = ZoneId.of("Europe/Paris");
        return new Facts(
                ICalendars.uid(occurrence.key()),
                occurrence.start().atZone(paris),
                occurrence.end().atZone(paris));
    }

    private static Facts facts(VEvent event) {
        return new Facts(
                value(event, Property.UID),
                atParis(event.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate()),
                atParis(event.<DtEnd<?>>getRequiredProperty(Property.DTEND).getDate()));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static ZonedDateTime atParis(Temporal time) {
        return Instant.from(time).atZone(ZoneId.of("Europe/Paris"));
    }

    private static List<VEvent> events(ItemRef item) throws Exception {
        return calendar(item).getComponents(Component.VEVENT);
    }

    private static Calendar calendar(ItemRef item) throws Exception {
        return new CalendarBuilder().build(new StringReader(ICalendars.write(PUBLICATION, item, NOW)));
    }
}
