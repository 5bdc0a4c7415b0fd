package org.ent4j.timetable.feed.ical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.ical.ICalendarReaderTest.MONDAY;
import static org.ent4j.timetable.feed.ical.ICalendarReaderTest.calendar;
import static org.ent4j.timetable.feed.ical.ICalendarReaderTest.on;

import java.io.ByteArrayOutputStream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    private static Imported<SourceTimetable> read(byte[] bytes) {
        return ICalendarReader.read(FeedSource.bytes("a.ics", bytes), UAI, MAPPING.weeks());
    }

    private static Imported<SourceTimetable> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static String subject(Imported<SourceTimetable> read) {
        return read.rows().get(0).lessons().get(0).subject();
    }

    private static String refusal(String text) {
        return read(text).fatal().orElseThrow().code();
    }

    @Test
    void folded_lines_marks_and_old_encodings_are_read() {
        var text = calendar(MONDAY.replace("MATHS", "MATHÉMA\n TIQUES")).replace("\n", "\r\n");
        assertThat(subject(read("\ufeff" + text))).isEqualTo("MATHÉMATIQUES");
        assertThat(subject(read(text.getBytes(ISO_8859_1)))).isEqualTo("MATHÉMATIQUES");
    }

    @Test
    void a_line_may_be_cut_inside_of_a_character() {
        var bytes = new ByteArrayOutputStream();
        for (var b : calendar(MONDAY.replace("MATHS", "MATHÉMATIQUES")).getBytes(UTF_8)) {
            bytes.write(b);
            if (b == "É".getBytes(UTF_8)[0]) {
                bytes.writeBytes("\r\n ".getBytes(UTF_8));
            }
        }
        var read = read(bytes.toByteArray());
        assertThat(read.issues()).isEmpty();
        assertThat(subject(read)).isEqualTo("MATHÉMATIQUES");
    }

    @Test
    void an_encoding_that_is_a_guess_is_said() {
        var text = calendar(MONDAY.replace("MATHS", "MATHÉMATIQUES"));
        assertThat(read(text.getBytes(ISO_8859_1)).issues())
                .extracting(Issue::reason)
                .containsExactly(new ICalendarDefect.AssumedEncoding("windows-1252"));
    }

    @Test
    void alarms_and_other_components_are_not_events() {
        var alarm = "BEGIN:VALARM\nSUMMARY:no\nDTSTART:20250101T000000\nEND:VALARM\n";
        assertThat(subject(read(calendar(MONDAY + alarm)))).isEqualTo("MATHS");
    }

    @Test
    @Tag("slow")
    void lines_that_no_event_is_made_of_cost_no_memory() {
        var many = "A:\n".repeat(3_000_000);
        var text = "BEGIN:VCALENDAR\n" + many + "BEGIN:VEVENT\n" + MONDAY + many + "END:VEVENT\nEND:VCALENDAR\n";
        assertThat(subject(read(text))).isEqualTo("MATHS");
        assertThat(refusal(text.replace("A:\n", "UID:\n"))).isEqualTo("feed.too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html/>", "BEGIN:VEVENT\nEND:VEVENT\n", "\ufeff\n\n"})
    void what_is_no_calendar_is_refused(String text) {
        assertThat(refusal(text)).isEqualTo("ical.not-calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"END:VCALENDAR\n", "END:VEVENT\n"})
    void a_calendar_that_ends_in_its_middle_is_refused(String cut) {
        assertThat(refusal(calendar(MONDAY, on(8, 9)).replaceFirst(cut, ""))).isEqualTo("ical.cut");
    }
}
