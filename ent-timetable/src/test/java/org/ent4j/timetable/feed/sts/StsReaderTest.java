package org.ent4j.timetable.feed.sts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StsReaderTest {

    private static final String STS = Samples.text("sts/sts_emp.xml");
    private static final String EMP = Samples.text("sts/emp_sts.xml");

    private static Imported<SourceTimetable> pair(String stsEmp, String empSts) {
        return StsReader.readPair(FeedSource.text("sts_emp.xml", stsEmp), FeedSource.text("emp_sts.xml", empSts));
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    private static String change(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    @Test
    void a_good_pair_is_read_without_a_word() {
        var read = pair(STS, EMP);
        assertThat(read.issues()).isEmpty();
        var timetable = only(read);
        assertThat(timetable.firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(timetable.teachers()).extracting(teacher -> teacher.key()).containsExactly("epp:1", "local:1");
        var teacher = timetable.teachers().get(0);
        assertThat(teacher.identifiers()).isEqualTo(Map.of("IDSTS", "1"));
        assertThat(timetable.teachers().get(1).identifiers()).isEmpty();
        assertThat(teacher.name().display()).isEqualTo("ROUX Ève");
        assertThat(teacher.name().birthName()).contains("LÉGER");
        assertThat(teacher.birthDate()).contains(LocalDate.of(1975, 2, 27));
        assertThat(timetable.subjects().get(0).label()).isEqualTo("Français");
    }

    @Test
    void a_lesson_of_two_teachers_is_one_with_both_rooms() {
        var lesson = only(pair(STS, EMP)).lessons().get(0);
        var weeks = WeekMask.of(1, 2);
        assertThat(lesson.hours()).isEqualTo(new TimeRange(LocalTime.of(8, 0), LocalTime.of(8, 55)));
        assertThat(lesson.resources())
                .containsExactly(
                        new LessonResource(ItemKind.TEACHER, "epp:1", weeks),
                        new LessonResource(ItemKind.TEACHER, "local:1", weeks),
                        new LessonResource(ItemKind.CLASS, "6A", weeks),
                        new LessonResource(ItemKind.ROOM, "12", weeks),
                        new LessonResource(ItemKind.ROOM, "13", weeks));
    }

    @Test
    void without_co_teaching_two_lessons_of_one_hour_stay_two() {
        assertThat(only(pair(STS, change(EMP, "<CO_ENS>true", "<CO_ENS>false"))).lessons())
                .hasSize(3);
    }

    @Test
    void a_group_inside_of_the_divisions_is_found() {
        var lesson = only(pair(STS, EMP)).lessons().get(1);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(lesson.hours()).isEqualTo(new TimeRange(LocalTime.of(14, 2), LocalTime.of(15, 32)));
        assertThat(lesson.resources(ItemKind.GROUP))
                .containsExactly(new LessonResource(ItemKind.GROUP, "6A_G1", WeekMask.of(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE=\"local\", TYPE=\"other\", sts.unknown-teacher, WARNING, 2",
        "CODE_MATIERE=\"020700\", CODE_MATIERE=\"030201\", sts.unknown-subject, WARNING, 2",
        "CODE_MATIERE=\"020700\", X=\"\", sts.no-subject, ERROR, 0",
        "DIVISION CODE=\"6A\", DIVISION CODE=\"6Z\", sts.unknown-class, WARNING, 2",
        "DIVISION CODE=\"6A\", DIVISION CODE=\"\", sts.no-structure, ERROR, 1",
        "GROUPE CODE=\"6A_G1\", GROUPE CODE=\"6A_G9\", sts.unknown-group, WARNING, 2",
        "SALLE_COURS CODE=\"13\", SALLE_COURS CODE=\"14\", sts.undeclared-room, WARNING, 2",
        "SALLE_COURS CODE=\"13\", SALLE_COURS CODE=\"12\", sts.doubled-code, ERROR, 2",
        "ALTERNANCE CODE=\"Q2\", ALTERNANCE CODE=\"Q1\", sts.unknown-alternance, ERROR, 1",
        "<JOUR>4, <JOUR>9, sts.bad-day, ERROR, 1",
        "1402, 2562, sts.bad-hours, ERROR, 1",
        "<DUREE>0130, <DUREE>0000, sts.bad-hours, ERROR, 1",
        "1402, 2331, sts.bad-hours, ERROR, 1",
        "2025-09-04, 2025-02-30, sts.bad-value, WARNING, 2",
        "2025-09-04, 2024-09-04, sts.weeks-outside-year, WARNING, 2",
        "2025-09-04, 2019-09-04, sts.far-weeks, ERROR, 2",
        "TYPE=\"epp\", X=\"\", sts.no-type, WARNING, 2",
    })
    void a_defect_costs_its_row_only(String from, String to, String code, Severity severity, int lessons) {
        var read = pair(STS, change(EMP, from, to));
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().line()).isPositive();
        });
    }

    @Test
    void lessons_of_an_alternance_without_a_week_are_errors() {
        var read = pair(STS, EMP.replaceFirst("(CODE=\"Q2\"><SEMAINES>).*(</SEMAINES>)", "$1$2"));
        assertThat(only(read).lessons()).hasSize(1);
        assertThat(read.issues())
                .extracting(issue -> issue.severity() + " " + issue.code())
                .containsExactly("WARNING sts.no-weeks", "ERROR sts.never-held");
    }

    @Test
    void a_group_inside_of_several_divisions_has_its_lessons_once() {
        var group = EMP.substring(EMP.indexOf("<GROUPES>"), EMP.indexOf("</GROUPES>") + "</GROUPES>".length());
        var inside = EMP.replace(group, "")
                .replace("</DIVISION>", group + "</DIVISION><DIVISION CODE=\"6B\">" + group + "</DIVISION>");
        var timetable = only(StsReader.readEmp(FeedSource.text("emp_sts.xml", inside)));
        assertThat(timetable.lessons()).hasSize(2);
        assertThat(timetable.groups())
                .extracting(each -> each.key() + each.classes())
                .containsExactly("6A_G1[6A, 6B]");
        var other = inside.substring(0, inside.lastIndexOf("1402")) + "1502"
                + inside.substring(inside.lastIndexOf("1402") + 4);
        assertThat(only(StsReader.readEmp(FeedSource.text("emp_sts.xml", other)))
                        .lessons())
                .hasSize(3);
    }

    @Test
    void unknown_items_are_in_the_timetable_all_the_same() {
        var timetable = only(pair(
                STS,
                EMP.replace("local", "other")
                        .replace("020700", "030201")
                        .replace("DIVISION CODE=\"6A\"", "DIVISION CODE=\"6Z\"")
                        .replace("6A_G1", "6A_G9")
                        .replace("SALLE_COURS CODE=\"13\"", "SALLE_COURS CODE=\"14\"")));
        assertThat(timetable.teachers()).extracting(each -> each.key()).contains("other:1");
        assertThat(timetable.subjects()).extracting(each -> each.key()).contains("030201");
        assertThat(timetable.classes()).extracting(each -> each.key()).contains("6Z");
        assertThat(timetable.groups()).extracting(each -> each.key()).contains("6A_G9");
        assertThat(timetable.rooms()).anyMatch(each -> each.key().equals("13") && !each.declared());
    }

    @Test
    void somebody_who_teaches_without_being_a_teacher_is_no_stranger() {
        var read = pair(STS, change(EMP, "TYPE=\"local\" ID=\"1\"", "TYPE=\"epp\" ID=\"2\""));
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).teachers())
                .extracting(each -> each.name().usageName())
                .contains("CHEF");
    }

    @Test
    void a_head_teacher_of_no_class_is_reported() {
        var read = pair(change(STS, "<CODE_STRUCTURE> 6A", "<CODE_STRUCTURE> 6Q"), EMP);
        assertThat(read.issues()).extracting(Issue::code).containsExactly("sts.unknown-class");
    }

    @Test
    void another_school_or_another_year_is_refused() {
        assertThat(fatal(pair(STS, change(EMP, "0010001W", "0010002X")))).contains("guard.other-structure");
        assertThat(fatal(pair(STS, change(EMP, ">2025<", ">2024<")))).contains("guard.other-year");
        assertThat(fatal(pair(STS, change(EMP, ">2025<", "><")))).contains("sts.no-year");
        assertThat(fatal(pair(STS, change(EMP, "<UAJ>0010001W", "<UAJ>")))).contains("sts.no-uai");
    }

    @Test
    void files_that_are_mixed_up_are_named() {
        assertThat(fatal(pair(EMP, STS))).contains("sts.swapped");
        assertThat(fatal(pair(STS, STS))).contains("sts.same-file");
        assertThat(fatal(pair(EMP, EMP))).contains("sts.same-file");
        assertThat(fatal(StsReader.readEmp(FeedSource.text("f.xml", STS)))).contains("feed.wrong-file");
        assertThat(fatal(StsReader.readSts(FeedSource.text("f.xml", EMP)))).contains("feed.wrong-file");
        assertThat(fatal(pair("", EMP))).contains("feed.empty");
    }

    @Test
    void either_file_can_be_read_alone() {
        var up = StsReader.readEmp(FeedSource.text("emp_sts.xml", EMP));
        assertThat(up.issues()).isEmpty();
        assertThat(only(up).lessons()).hasSize(2);
        assertThat(only(up).teachers()).extracting(each -> each.key()).containsExactly("epp:1", "local:1");
        var down = StsReader.readSts(FeedSource.text("sts_emp.xml", STS));
        assertThat(down.issues()).isEmpty();
        assertThat(only(down).lessons()).isEmpty();
        assertThat(only(down).firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    private static Optional<String> fatal(Imported<SourceTimetable> read) {
        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).hasSize(1);
        return read.fatal().map(Issue::code);
    }
}
