package org.ent4j.timetable.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.feed.temporal.SchoolWeeks;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarReaderTest {

    /** Monday of week 1, from 8:00 to 9:00. */
    static final String MONDAY =
            "UID:1\nDTSTART;TZID=Europe/Paris:20250901T080000\nDTEND;TZID=Europe/Paris:20250901T090000\n"
                    + "SUMMARY:MATHS - ROUX Paul - 6A - 101\n";

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n"
                + Stream.of(events)
                        .map(event -> "BEGIN:VEVENT\n" + event + "END:VEVENT\n")
                        .collect(Collectors.joining())
                + "END:VCALENDAR\n";
    }

    private static Imported<SourceTimetable> read(String... events) {
        return ICalendarReader.read(FeedSource.text("a.ics", calendar(events)), UAI, MAPPING.weeks());
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    private static SourceLesson lesson(String... events) {
        var read = read(events);
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).lessons()).hasSize(1);
        return only(read).lessons().get(0);
    }

    static String on(int day, int month) {
        return MONDAY.replace("20250901", "2025%02d%02d".formatted(month, day))
                .replace("UID:1\n", "UID:" + month + "-" + day + "\n");
    }

    @Test
    void an_event_is_a_lesson_in_its_week() {
        var read = read(MONDAY);
        assertThat(read.issues()).isEmpty();
        var timetable = only(read);
        assertThat(timetable.source()).isEqualTo("ICAL");
        assertThat(timetable.subjects()).extracting(each -> each.label()).containsExactly("MATHS");
        var lesson = timetable.lessons().get(0);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lesson.hours()).isEqualTo(hours(8, 0, 9, 0));
        assertThat(lesson.resources())
                .extracting(LessonResource::toString)
                .containsExactly(
                        new LessonResource(ItemKind.TEACHER, "ROUX Paul", WeekMask.of(1)).toString(),
                        new LessonResource(ItemKind.CLASS, "6A", WeekMask.of(1)).toString(),
                        new LessonResource(ItemKind.ROOM, "101", WeekMask.of(1)).toString());
        assertThat(lesson.where().toString()).isEqualTo("a.ics:4 (1)");
    }

    @Test
    void weekly_occurrences_are_folded_into_one_lesson() {
        var lesson = lesson(MONDAY, on(8, 9), on(15, 9).replace("101", "102"));
        assertThat(lesson.weeks()).isEqualTo(WeekMask.of(1, 2, 3));
        assertThat(lesson.resources(ItemKind.ROOM))
                .containsExactly(
                        new LessonResource(ItemKind.ROOM, "101", WeekMask.of(1, 2)),
                        new LessonResource(ItemKind.ROOM, "102", WeekMask.of(3)));
    }

    @Test
    void another_hour_subject_or_class_is_another_lesson() {
        assertThat(only(read(MONDAY, on(8, 9).replace("T09", "T10"))).lessons()).hasSize(2);
        assertThat(only(read(MONDAY, on(8, 9).replace("MATHS", "SVT"))).lessons())
                .hasSize(2);
        assertThat(only(read(MONDAY, on(8, 9).replace("6A", "6B"))).lessons()).hasSize(2);
    }

    @Test
    void a_rule_repeats_until_the_end_of_the_year() {
        var weekly = lesson(MONDAY + "RRULE:FREQ=WEEKLY\n");
        assertThat(weekly.weeks().count()).isEqualTo(MAPPING.weeks().lastWeek());
        assertThat(lesson(MONDAY + "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3\n").weeks())
                .isEqualTo(WeekMask.of(1, 3, 5));
        assertThat(lesson(MONDAY + "RRULE:FREQ=WEEKLY;UNTIL=20250915T060000Z\n").weeks())
                .isEqualTo(WeekMask.of(1, 2, 3));
        assertThat(lesson(MONDAY + "RRULE:FREQ=WEEKLY;UNTIL=20250915T055959Z\n").weeks())
                .isEqualTo(WeekMask.of(1, 2));
        assertThat(lesson(MONDAY + "RRULE:FREQ=WEEKLY;UNTIL=20250915\n").weeks())
                .isEqualTo(WeekMask.of(1, 2, 3));
    }

    @Test
    void a_rule_may_name_several_days() {
        var read = read(MONDAY + "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,TH\n");
        assertThat(only(read).lessons())
                .extracting(lesson ->
                        lesson.day() + "" + lesson.weeks().weeks().boxed().toList())
                .containsExactly("MONDAY[1, 2]", "THURSDAY[1, 2]");
    }

    @Test
    void a_week_begins_on_monday_wherever_the_machine_is() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(only(read(MONDAY + "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=MO,SU\n"))
                            .lessons())
                    .extracting(lesson ->
                            lesson.day() + "" + lesson.weeks().weeks().boxed().toList())
                    .containsExactly("MONDAY[1, 3]", "SUNDAY[1, 3]");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void days_are_taken_off_and_added() {
        var rule = MONDAY + "RRULE:FREQ=WEEKLY;COUNT=4\n";
        assertThat(lesson(rule + "EXDATE;TZID=Europe/Paris:20250908T080000,20250915T080000\n")
                        .weeks())
                .isEqualTo(WeekMask.of(1, 4));
        assertThat(lesson(rule + "EXDATE;VALUE=DATE:20250908\n").weeks()).isEqualTo(WeekMask.of(1, 3, 4));
        assertThat(lesson(rule + "EXDATE:20250908T060000Z\n").weeks()).isEqualTo(WeekMask.of(1, 3, 4));
        assertThat(lesson(rule + "RDATE;TZID=Europe/Paris:20251006T080000\n").weeks())
                .isEqualTo(WeekMask.of(1, 2, 3, 4, 6));
    }

    @Test
    void one_occurrence_may_be_replaced_or_cancelled() {
        var rule = MONDAY + "RRULE:FREQ=WEEKLY;COUNT=3\n";
        var second = "RECURRENCE-ID;TZID=Europe/Paris:20250908T080000\n";
        var moved = MONDAY.replace("20250901", "20250908").replace("101", "102") + second;
        assertThat(lesson(rule, moved).resources(ItemKind.ROOM))
                .containsExactly(
                        new LessonResource(ItemKind.ROOM, "101", WeekMask.of(1, 3)),
                        new LessonResource(ItemKind.ROOM, "102", WeekMask.of(2)));
        var cancelled = lesson(rule, MONDAY.replace("20250901", "20250908") + second + "STATUS:CANCELLED\n");
        assertThat(cancelled.weeks()).isEqualTo(WeekMask.of(1, 2, 3));
        assertThat(cancelled.cancelled()).isEqualTo(WeekMask.of(2));
    }

    @Test
    void who_is_absent_does_not_teach_beside_the_substitute() {
        var absent = MONDAY.replace("MATHS", "Prof. absent - MATHS");
        var substitute = on(1, 9).replace("ROUX Paul", "BRUN Zoé");
        var lesson = lesson(absent, substitute);
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.NONE);
        assertThat(lesson.resources()).extracting(LessonResource::key).containsExactly("6A", "101", "BRUN Zoé");
        assertThat(lesson(absent, substitute, on(8, 9)).resources(ItemKind.TEACHER))
                .containsExactly(
                        new LessonResource(ItemKind.TEACHER, "ROUX Paul", WeekMask.of(2)),
                        new LessonResource(ItemKind.TEACHER, "BRUN Zoé", WeekMask.of(1)));
        assertThat(lesson(absent, on(8, 9)).resources(ItemKind.TEACHER))
                .containsExactly(new LessonResource(ItemKind.TEACHER, "ROUX Paul", WeekMask.of(1, 2)));
    }

    @Test
    void an_added_day_has_its_own_hour() {
        var read = read(MONDAY + "RDATE;TZID=Europe/Paris:20250909T140000\nRDATE:20250916T060000Z\n");
        assertThat(only(read).lessons())
                .extracting(lesson -> lesson.day() + " " + lesson.hours())
                .containsExactly("MONDAY 08:00–09:00", "TUESDAY 14:00–15:00", "TUESDAY 08:00–09:00");
        assertThat(only(read(MONDAY + "RDATE;VALUE=DATE:20250909\n")).lessons())
                .extracting(lesson -> lesson.day() + " " + lesson.hours())
                .containsExactly("MONDAY 08:00–09:00", "TUESDAY 08:00–09:00");
    }

    /** Monday at seven in Nouméa is Sunday evening in Greenwich. */
    @Test
    void the_first_day_of_the_year_is_that_of_the_school() {
        var year = SchoolWeeks.of(
                new SchoolYear(2025), new DateRange(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 12, 14)));
        var event = "UID:1\nDTSTART:20260222T200000Z\nDTEND:20260222T210000Z\nRRULE:FREQ=WEEKLY\n"
                + "SUMMARY:MATHS - ROUX Paul - 6A - 101\n";
        var read = ICalendarReader.read(
                FeedSource.text("a.ics", calendar(event)), UAI, year, EventLayout.usual(), ZoneId.of("Pacific/Noumea"));
        var lesson = only(read).lessons().get(0);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lesson.hours()).isEqualTo(hours(7, 0, 8, 0));
        assertThat(lesson.weeks().weeks().boxed()).startsWith(1, 2).hasSize(43);
    }

    @Test
    void hours_are_those_of_the_school_whatever_the_zone() {
        var utc = MONDAY.replace(";TZID=Europe/Paris", "").replaceAll("(T\\d{6})", "$1Z");
        assertThat(lesson(utc).hours()).isEqualTo(hours(10, 0, 11, 0));
        assertThat(lesson(MONDAY.replace("Europe/Paris", "Romance Standard Time"))
                        .hours())
                .isEqualTo(hours(8, 0, 9, 0));
        assertThat(lesson(MONDAY.replace("Europe/Paris", "\"Indian/Reunion\"")).hours())
                .isEqualTo(hours(6, 0, 7, 0));
        assertThat(lesson(MONDAY.replace(";TZID=Europe/Paris", "")).hours()).isEqualTo(hours(8, 0, 9, 0));
        var there = ICalendarReader.read(
                FeedSource.text("a.ics", calendar(MONDAY)),
                UAI,
                MAPPING.weeks(),
                EventLayout.usual(),
                ZoneId.of("Indian/Reunion"));
        assertThat(only(there).lessons().get(0).hours()).isEqualTo(hours(10, 0, 11, 0));
    }

    /** In UTC, an hour in Paris changes with the clocks: the rule repeats in the zone in which the event is. */
    @Test
    void a_rule_repeats_in_the_zone_of_its_event() {
        var rule = "RRULE:FREQ=WEEKLY\n";
        assertThat(only(read(MONDAY + rule)).lessons()).hasSize(1);
        var utc = MONDAY.replace(";TZID=Europe/Paris", "").replaceAll("(T\\d{6})", "$1Z");
        assertThat(only(read(utc + rule)).lessons())
                .extracting(SourceLesson::hours)
                .containsExactly(hours(10, 0, 11, 0), hours(9, 0, 10, 0));
    }

    @Test
    void a_length_stands_for_an_end() {
        var event = MONDAY.replaceFirst("DTEND.*\n", "DURATION:PT1H30M\n");
        assertThat(lesson(event).hours()).isEqualTo(hours(8, 0, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "'DTSTART;TZID=Europe/Paris:20250901T080000', DTSTART;VALUE=DATE:20250901, ical.all-day, INFO, 1",
        "'DTSTART;TZID=Europe/Paris:20250901T080000', DTSTART:hier, ical.bad-hours, ERROR, 1",
        "'DTSTART;TZID=Europe/Paris:20250901T080000', X:, ical.bad-hours, ERROR, 1",
        "'DTEND;TZID=Europe/Paris:20250901T090000', 'DTEND;TZID=Europe/Paris:20250901T080000', ical.bad-hours, ERROR, 1",
        "'DTEND;TZID=Europe/Paris:20250901T090000', 'DTEND;TZID=Europe/Paris:20250902T070000', ical.bad-hours, ERROR, 1",
        "'DTEND;TZID=Europe/Paris:20250901T090000', 'DTEND;TZID=Europe/Paris:20250903T090000', ical.bad-hours, ERROR, 1",
        "'DTEND;TZID=Europe/Paris:20250901T090000', X:, ical.bad-hours, ERROR, 1",
        "UID:1, 'UID:1\nRRULE:FREQ=SECONDLY', ical.bad-rule, ERROR, 1",
        "UID:1, 'UID:1\nRRULE:FREQ=WEEKLY;INTERVAL=0', ical.bad-rule, ERROR, 1",
        "UID:1, 'UID:1\nRRULE:FREQ=WEEKLY;BYHOUR=1,2', ical.bad-rule, ERROR, 1",
        "UID:1, 'UID:1\nRRULE:FREQ=WEEKLY;BYDAY=XX', ical.bad-rule, ERROR, 1",
        "UID:1, 'UID:1\nRRULE:FREQ=WEEKLY;UNTIL=demain', ical.bad-rule, ERROR, 1",
        "UID:1, 'UID:1\nEXDATE:demain', ical.bad-dates, WARNING, 2",
        "UID:1, 'UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20250901T080000', ical.and-future, WARNING, 2",
        "Europe/Paris, Mars/Olympus, ical.unknown-zone, WARNING, 2",
        "20250901, 20240902, ical.outside-year, WARNING, 1",
        "SUMMARY:MATHS - ROUX Paul - 6A - 101, SUMMARY:, named.no-subject, WARNING, 2",
    })
    void a_defect_costs_its_event_only(String from, String to, String code, Severity severity, int lessons) {
        assertThat(MONDAY).contains(from);
        var read = read(MONDAY.replace(from, to), on(9, 9).replace("MATHS", "SVT"));
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().line()).isEqualTo(4);
        });
    }

    @Test
    void the_latest_of_two_versions_counts() {
        var read = read(MONDAY, MONDAY.replace("101", "102") + "SEQUENCE:2\n");
        assertThat(read.issues()).extracting(Issue::code).containsExactly("ical.doubled");
        assertThat(only(read).lessons().get(0).resources(ItemKind.ROOM).map(LessonResource::key))
                .containsExactly("102");
    }
}
