package org.ent4j.timetable.feed.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.source.SourceTimetable;

class ICalendarProperties {

    private static final byte[] BYTES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Europe/Paris:20250901T080000
            DTEND;TZID=Europe/Paris:20250901T090000
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20260703
            EXDATE;TZID=Europe/Paris:20250908T080000
            SUMMARY:MATHS - ROUX Paul - 6A - 101
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART:20250902T080000Z
            DURATION:PT55M
            STATUS:CANCELLED
            SUMMARY:SVT
            DESCRIPTION:Salle : 7\\nClasse : 6B
            END:VEVENT
            END:VCALENDAR""".getBytes(UTF_8);

    private static Imported<SourceTimetable> read(byte[] bytes) {
        var read = ICalendarReader.read(FeedSource.bytes("a.ics", bytes), UAI, MAPPING.weeks());
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    @Property(tries = 500)
    void a_cut_calendar_is_refused(@ForAll @IntRange(max = 600) int length) {
        assertThat(read(Arrays.copyOf(BYTES, Math.min(length, BYTES.length - 1)))
                        .fatal())
                .isPresent();
    }

    @Property(tries = 2000)
    void flipped_bytes_never_throw(@ForAll @IntRange(max = 600) int at, @ForAll @ByteRange(min = -128) byte value) {
        var bytes = BYTES.clone();
        bytes[at % bytes.length] = value;
        var read = read(bytes);
        Statistics.label("readable")
                .collect(read.fatal().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    @Property(tries = 500)
    void random_bytes_are_refused(@ForAll byte[] bytes) {
        assertThat(read(bytes).fatal()).isPresent();
    }

    @Property(tries = 500)
    void random_text_in_an_event_never_throws(@ForAll("properties") String name, @ForAll String value) {
        read(("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250901T080000\nDTEND:20250901T090000\n" + name + ":"
                        + value.replaceAll("\\R", " ") + "\nEND:VEVENT\nEND:VCALENDAR")
                .getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> properties() {
        return Arbitraries.of(
                "RRULE",
                "EXDATE",
                "RDATE",
                "SUMMARY",
                "DESCRIPTION",
                "LOCATION",
                "RECURRENCE-ID",
                "DTEND",
                "DURATION",
                "SEQUENCE",
                "UID",
                "RRULE:FREQ=DAILY;BYDAY",
                "RRULE:FREQ=YEARLY;BYMONTH",
                "DTSTART;TZID");
    }

    /** The oracle walks from day to day. */
    @Property(tries = 500)
    void weekly_rules_have_the_days_that_walking_finds(
            @ForAll @IntRange(min = -40, max = 200) int start,
            @ForAll @IntRange(min = 1, max = 4) int interval,
            @ForAll("daysOfWeek") Set<DayOfWeek> days,
            @ForAll @IntRange(max = 30) int count,
            @ForAll @IntRange(max = 400) int until) {
        var period = new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 3));
        var first = firstOn(period.first().plusDays(start), days);
        var last = first.plusDays(until);
        var rule = "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY="
                + days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","))
                + (count > 0 ? ";COUNT=" + count : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last));
        var moment = new Moment(first, Optional.of(LocalTime.of(8, 0)), ZoneId.of("Europe/Paris"));
        var expected = new ArrayList<LocalDate>();
        var met = 0;
        for (var day = first; !day.isAfter(period.last()); day = day.plusDays(1)) {
            var week = ChronoUnit.WEEKS.between(monday(first), monday(day));
            if (week % interval == 0 && days.contains(day.getDayOfWeek())) {
                met++;
                if ((count > 0 ? met <= count : !day.isAfter(last)) && period.contains(day)) {
                    expected.add(day);
                }
            }
        }
        assertThat(Repetition.days(rule, moment, period)).contains(expected);
        Statistics.label("some")
                .collect(!expected.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 50));
    }

    private static LocalDate firstOn(LocalDate from, Set<DayOfWeek> days) {
        var day = from;
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> daysOfWeek() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3);
    }

    /** Whether events stand one by one or in a rule, the lesson is the same. */
    @Property(tries = 200)
    void a_rule_and_its_occurrences_are_one_lesson(
            @ForAll @IntRange(max = 4) int day, @ForAll @IntRange(min = 1, max = 30) int count) {
        var first = LocalDate.of(2025, 9, 1).plusDays(day);
        var byRule =
                "BEGIN:VCALENDAR\n" + event(first, 1, "RRULE:FREQ=WEEKLY;COUNT=" + count + "\n") + "END:VCALENDAR\n";
        var oneByOne = new StringBuilder("BEGIN:VCALENDAR\n");
        for (var i = 0; i < count; i++) {
            oneByOne.append(event(first.plusWeeks(i), i, ""));
        }
        oneByOne.append("END:VCALENDAR\n");
        assertThat(lessons(byRule)).isEqualTo(lessons(oneByOne.toString()));
    }

    private static String event(LocalDate day, int uid, String rule) {
        var date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTART;TZID=Europe/Paris:" + date + "T080000\nDTEND;TZID=Europe/Paris:"
                + date + "T090000\n" + rule + "SUMMARY:MATHS - ROUX Paul - 6A - 101\nEND:VEVENT\n";
    }

    private static Set<Object> lessons(String text) {
        var lessons = new HashSet<Object>();
        read(text.getBytes(UTF_8))
                .rows()
                .get(0)
                .lessons()
                .forEach(lesson ->
                        lessons.add(List.of(lesson.day(), lesson.hours(), lesson.subject(), lesson.resources())));
        return lessons;
    }
}
