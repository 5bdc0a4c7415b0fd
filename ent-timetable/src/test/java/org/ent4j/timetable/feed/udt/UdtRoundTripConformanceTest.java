package org.ent4j.timetable.feed.udt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;

/** The demonstration base of EDT as an archive of UDT with a table for each week: who is where in each half an hour. */
class UdtRoundTripConformanceTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void an_archive_of_real_weeks_gives_back_every_half_hour_of_the_year() {
        var file = EdtReader.read(FeedSource.file(Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml")))
                .rows()
                .get(0);
        var simple = file.lessons().stream()
                .filter(UdtRoundTripConformanceTest::isSimple)
                .toList();

        var read = UdtReader.read(archive(file, simple), file.uai());

        assertThat(read.rejected()).isZero();
        assertThat(read.fatal()).isEmpty();
        assertThat(halves(read.rows().get(0).lessons()))
                .hasSizeGreaterThan(20_000)
                .isEqualTo(halves(simple));
    }

    /** What one line can say, within the hours of this archive. */
    private static boolean isSimple(SourceLesson lesson) {
        return lesson.resources(ItemKind.TEACHER).count() == 1
                && lesson.resources(ItemKind.ROOM).count() <= 1
                && lesson.resources(ItemKind.GROUP).findAny().isEmpty()
                && lesson.resources(ItemKind.CLASS).count() == 1
                && lesson.resources(ItemKind.PART).findAny().isEmpty();
    }

    private static UdtArchive archive(SourceTimetable file, List<SourceLesson> lessons) {
        var made = new ArchiveMaker();
        DateRange period = file.period().orElseThrow();
        made.members.put(
                "UDCal_24.xml",
                "<c><debut_eleve>%s</debut_eleve><fin_eleve>%s</fin_eleve></c>"
                        .formatted(DAY.format(file.firstDayOfWeek1()), DAY.format(period.last())));
        made.table("00", "<init duree_seq=\"60\"/>");
        slots(made);
        var weeks = new TreeMap<Integer, StringBuilder>();
        for (var lesson : lessons) {
            lesson.weeks()
                    .weeks()
                    .forEach(week -> weeks.computeIfAbsent(week, any -> new StringBuilder())
                            .append(lines(lesson)));
        }
        made.table("12", "");
        weeks.forEach((week, lines) -> made.table(
                "12_%02d".formatted(UdtCalendar.isoWeek(file.firstDayOfWeek1().plusWeeks(week - 1L))),
                lines.toString()));
        return made.archive();
    }

    /** From 7:00 to 20:00. */
    private static void slots(ArchiveMaker made) {
        var slots = new StringBuilder();
        var slips = new StringBuilder();
        for (var day = 1; day <= 6; day++) {
            for (var half = 14; half < 40; half++) {
                slots.append(
                        "<demi_seq code=\"%d\" code_jour=\"%d\" hre_deb=\"%s\"/>".formatted(half, day, time(half)));
                slips.append("<fiche code=\"%d/%d\" jour=\"%d\" demi_seq=\"%d\"/>".formatted(day, half, day, half));
            }
        }
        made.table("07", slots.toString()).table("11", slips.toString());
    }

    private static LocalTime time(int half) {
        return LocalTime.MIDNIGHT.plusMinutes(30L * half);
    }

    private static String lines(SourceLesson lesson) {
        return halves(lesson).stream()
                .map(half -> "<ligfiche code=\"x\" fic=\"%d/%d\" mat=\"%s\" prof=\"%s\" div=\"%s\" salle=\"%s\"/>"
                        .formatted(
                                lesson.day().getValue(),
                                half,
                                lesson.subject(),
                                key(lesson, ItemKind.TEACHER),
                                key(lesson, ItemKind.CLASS),
                                key(lesson, ItemKind.ROOM)))
                .collect(Collectors.joining());
    }

    private static List<Integer> halves(SourceLesson lesson) {
        var halves = new ArrayList<Integer>();
        for (var half = 14; half < 40; half++) {
            if (lesson.hours().contains(time(half))) {
                halves.add(half);
            }
        }
        return halves;
    }

    private static String key(SourceLesson lesson, ItemKind kind) {
        return lesson.resources(kind).map(LessonResource::key).findFirst().orElse("");
    }

    private static Set<String> halves(List<SourceLesson> lessons) {
        var all = new TreeSet<String>();
        for (var lesson : lessons) {
            var who = " " + lesson.subject() + " " + key(lesson, ItemKind.TEACHER) + " " + key(lesson, ItemKind.CLASS);
            lesson.weeks().weeks().forEach(week -> {
                var room = lesson.resources(ItemKind.ROOM)
                        .filter(each -> each.weeks().has(week))
                        .map(LessonResource::key)
                        .collect(Collectors.joining(","));
                halves(lesson).forEach(half -> all.add(week + " " + lesson.day() + " " + half + who + " " + room));
            });
        }
        return all;
    }
}
