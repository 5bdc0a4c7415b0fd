package org.ent4j.timetable.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.ical.ICalendarReaderTest.MONDAY;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.junit.jupiter.api.Test;

class EventLayoutTest {

    private static SourceLesson lesson(String... events) {
        var read = ICalendarReader.read(
                FeedSource.text("a.ics", ICalendarReaderTest.calendar(events)), UAI, MAPPING.weeks());
        assertThat(read.issues()).isEmpty();
        assertThat(read.rows().get(0).lessons()).hasSize(1);
        return read.rows().get(0).lessons().get(0);
    }

    @Test
    void a_text_that_was_made_to_take_long_takes_no_time() {
        var spaces = " ".repeat(60_000);
        var hostile = MONDAY.replaceFirst(
                "SUMMARY.*\n",
                "SUMMARY:MATHS" + spaces + "x\nLOCATION:" + spaces + "x\nDESCRIPTION:" + "[".repeat(60_000) + "\n");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> lesson(hostile));
    }

    @Test
    void words_of_the_summary_may_say_that_it_is_cancelled() {
        var lesson = lesson(MONDAY, ICalendarReaderTest.on(8, 9).replace("SUMMARY:", "SUMMARY:Prof. absent - "));
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.of(2));
        assertThat(lesson.subject()).isEqualTo("MATHS");
    }

    @Test
    void labelled_lines_and_the_place_count_more_than_the_summary() {
        var lesson = lesson(MONDAY
                + "LOCATION:S 12\nDESCRIPTION:Matière : ANGLAIS LV1\\nProfesseurs : M. BRUN\\, Mme LE GOFF\\n"
                + "Groupe : [6A ANG]\\nautre chose\n");
        assertThat(lesson.subject()).isEqualTo("ANGLAIS LV1");
        assertThat(lesson.resources())
                .extracting(LessonResource::key)
                .containsExactly("BRUN", "LE GOFF", "6A", "6A ANG", "S 12");
    }

    @Test
    void what_has_a_digit_is_no_teacher() {
        assertThat(lesson(MONDAY.replace("ROUX Paul - ", "")).resources())
                .extracting(LessonResource::key)
                .containsExactly("6A", "101");
    }

    @Test
    void a_layout_and_an_owner_are_what_the_host_says() {
        var layout = EventLayout.usual()
                .ordered(EventField.CLASS, EventField.SUBJECT)
                .parted(Pattern.compile("/"))
                .labelled("Endroit", EventField.ROOM)
                .cancelledBy("Supprimé")
                .ownedBy(EventField.TEACHER, "ROUX Paul");
        var text = ICalendarReaderTest.calendar(
                MONDAY.replaceFirst("SUMMARY.*\n", "SUMMARY:6B / Supprimé / SVT\nDESCRIPTION:Endroit: 7\n"));
        var read = ICalendarReader.read(
                FeedSource.text("a.ics", text), UAI, MAPPING.weeks(), layout, ZoneId.of("Europe/Paris"));
        var lesson = read.rows().get(0).lessons().get(0);
        assertThat(lesson.subject()).isEqualTo("SVT");
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.of(1));
        assertThat(lesson.resources()).extracting(LessonResource::key).containsExactly("ROUX Paul", "6B", "7");
    }
}
