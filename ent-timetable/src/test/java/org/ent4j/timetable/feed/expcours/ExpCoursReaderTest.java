package org.ent4j.timetable.feed.expcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.internal.AudienceText;
import org.ent4j.timetable.feed.internal.NamedGroup;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpCoursReaderTest {

    private static final String SMALL = Samples.text("expcours/small.xml");

    private static Imported<SourceTimetable> read(String text) {
        return ExpCoursReader.read(FeedSource.text("EXP_COURS.xml", text), UAI, MAPPING);
    }

    private static Imported<SourceTimetable> changed(String from, String to) {
        assertThat(SMALL).contains(from);
        return read(SMALL.replace(from, to));
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    @Test
    void a_good_file_is_read_without_a_word() {
        var read = read(SMALL);
        assertThat(read.issues()).isEmpty();
        var timetable = only(read);
        assertThat(timetable.source()).isEqualTo("EXP_COURS");
        assertThat(timetable.uai()).isEqualTo(UAI);
        assertThat(timetable.year()).isEqualTo(new SchoolYear(2025));
        assertThat(timetable.lessons()).hasSize(3);
        assertThat(timetable.grid().days())
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void items_are_keyed_by_their_names() {
        var timetable = only(read(SMALL));
        assertThat(timetable.teachers())
                .extracting(each -> each.key())
                .containsExactly("LÉGER MARIE-ANGE", "ROUX Paul", "BRUN Zoé");
        assertThat(timetable.subjects())
                .extracting(each -> each.key() + "=" + each.label())
                .containsExactly("FRANC=FRANCAIS", "ALL1=ALLEMAND LV1", "ARTS=ARTS PLASTIQUES");
        assertThat(timetable.classes()).extracting(each -> each.key()).containsExactly("6A", "4 B");
        assertThat(timetable.groups())
                .extracting(each -> each.key() + each.classes())
                .containsExactly("6ALL1GR.1[]", "4 ARTS2[4 B]");
        assertThat(timetable.groups().get(1).name()).isEqualTo("4ARTS2");
        assertThat(timetable.rooms()).extracting(each -> each.key()).containsExactly("101", "102", "103");
    }

    @Test
    void hours_begin_where_the_row_says_and_last_as_long() {
        var lessons = only(read(SMALL)).lessons();
        assertThat(lessons.get(0).day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lessons.get(0).hours()).isEqualTo(hours(9, 0, 10, 0));
        assertThat(lessons.get(0).weeks()).isEqualTo(MAPPING.weeks().taught());
        assertThat(lessons.get(1).hours()).isEqualTo(hours(13, 30, 15, 0));
        assertThat(lessons.get(1).weeks()).isEqualTo(MAPPING.frequency("Q1").orElseThrow());
        assertThat(lessons.get(1).where().toString()).isEqualTo("EXP_COURS.xml:10 (Cours 2)");
    }

    @Test
    void those_who_teach_together_are_in_one_lesson() {
        var weeks = MAPPING.frequency("Q1").orElseThrow();
        assertThat(only(read(SMALL)).lessons().get(1).resources())
                .containsExactly(
                        new LessonResource(ItemKind.TEACHER, "ROUX Paul", weeks),
                        new LessonResource(ItemKind.TEACHER, "BRUN Zoé", weeks),
                        new LessonResource(ItemKind.CLASS, "6A", weeks),
                        new LessonResource(ItemKind.GROUP, "6ALL1GR.1", weeks),
                        new LessonResource(ItemKind.ROOM, "102", weeks),
                        new LessonResource(ItemKind.ROOM, "103", weeks));
    }

    @Test
    void rows_of_two_rooms_that_are_not_taught_together_are_two_lessons() {
        assertThat(only(changed("<CO-ENS.>O", "<CO-ENS.>N")).lessons()).hasSize(4);
    }

    @Test
    void several_teachers_and_rooms_may_stand_in_one_row() {
        var read = read(SMALL.replace("LÉGER<", "LÉGER, ROUX<")
                .replace("MARIE-ANGE<", "MARIE-ANGE, Paul<")
                .replace(">101<", ">101, 104<"));
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).lessons().get(0).resources())
                .extracting(LessonResource::key)
                .containsExactly("LÉGER MARIE-ANGE", "ROUX Paul", "6A", "101", "104");
    }

    @ParameterizedTest
    @CsvSource({
        "<JOUR>lundi, <JOUR>lundy, temporal.unknown-day, ERROR, 2",
        "<JOUR>lundi, <JOUR>, temporal.not-placed, ERROR, 2",
        "09h00, M1, temporal.unknown-hours, ERROR, 2",
        "<DUREE>1h00, <DUREE>, temporal.unknown-slot, ERROR, 2",
        "<DUREE>1h00, <DUREE>une heure, temporal.unknown-hours, ERROR, 2",
        "<DUREE>2h00</DUREE><FREQUENCE>H, <DUREE>2h00</DUREE><FREQUENCE>T1, temporal.unknown-frequency, ERROR, 2",
        "FRANC</MAT_CODE><MAT_LIBELLE>FRANCAIS, </MAT_CODE><MAT_LIBELLE>, named.no-subject, WARNING, 3",
        "<POND.>1</POND.>, <COULEUR>bleu</COULEUR>, expcours.unknown-column, INFO, 3",
        "<CLASSE>6A<, <CLASSE>[6A<, named.bad-audience, WARNING, 3",
        "<PROF_NOM>LÉGER, '<PROF_NOM>LÉGER, ROUX', expcours.uneven-names, WARNING, 3",
        "</TABLE>, <Salle/></TABLE>, expcours.unknown-column, INFO, 3",
    })
    void a_defect_costs_its_row_only(String from, String to, String code, Severity severity, int lessons) {
        var read = changed(from, to);
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().line()).isPositive();
        });
    }

    @Test
    void a_row_that_adds_nothing_names_the_line_of_the_first() {
        var row = SMALL.substring(SMALL.indexOf("  <Cours numero=\"1\""), SMALL.indexOf("  <Cours numero=\"2\""));
        var read = read(SMALL.replace("</TABLE>", row + "</TABLE>"));
        assertThat(only(read).lessons()).hasSize(3);
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.INFO);
            assertThat(issue.text(Lang.FR)).contains("ligne 3");
        });
    }

    @Test
    void a_lesson_of_nobody_is_said() {
        var read = read("""
                <TABLE><Cours><MAT_CODE>X</MAT_CODE><DUREE>1h</DUREE><JOUR>L</JOUR><H.DEBUT>9h</H.DEBUT></Cours></TABLE>""");
        assertThat(read.issues()).extracting(Issue::code).containsExactly("named.nobody");
    }

    @Test
    void a_row_left_aside_by_decision_is_no_error() {
        var read = ExpCoursReader.read(
                FeedSource.text("f.xml", SMALL), UAI, MAPPING.ignoring(TemporalKind.FREQUENCY, "Q1"));
        assertThat(only(read).lessons()).hasSize(2);
        assertThat(read.isComplete()).isTrue();
        assertThat(read.issues()).extracting(Issue::code).containsOnly("temporal.ignored");
    }

    @Test
    void other_files_are_named() {
        assertThat(changed("nom=\"Cours\"", "nom=\"Eleves\"")
                        .fatal()
                        .orElseThrow()
                        .text(Lang.FR))
                .contains("« Eleves »");
        assertThat(read("<ExportEmploiDuTemps/>").fatal().orElseThrow().code()).isEqualTo("feed.wrong-file");
        assertThat(read("").fatal().orElseThrow().code()).isEqualTo("feed.empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6A | [6A] | []",
                "6A, 6B | [6A, 6B] | []",
                "6A, [6ALL1GR.1] | [6A] | [6ALL1GR.1=6ALL1GR.1[]]",
                "[GR_3C3D_BIL] | [] | [GR_3C3D_BIL=GR_3C3D_BIL[]]",
                "[4 ARTS2]<4 B> <SIECLE> 4 ARTS2 | [] | [4 ARTS2=4 ARTS2[4 B]]",
                "[4 ARTS2]<4 B> <SIECLE> 4ARTS, 3A | [3A] | [4 ARTS2=4ARTS[4 B]]",
                "[LATIN]<4 B, 4 C> | [] | [LATIN=LATIN[4 B, 4 C]]",
                "<4 B> 4B GR1 | [] | [4B GR1=4B GR1[4 B]]",
                "<4 B> | [4 B] | []",
                "6A,,6A | [6A] | []",
                "] > | [] >] | []",
                "[ | [] | []",
            })
    void classes_and_groups_are_told_apart(String text, String classes, String groups) {
        var audience = AudienceText.parse(text);
        assertThat(audience.classes()).hasToString(classes);
        assertThat(shown(audience.groups())).hasToString(groups);
    }

    @Test
    void many_brackets_in_one_cell_are_read_at_once() {
        var many = "a[]".repeat(21_845);
        assertThat(assertTimeout(Duration.ofSeconds(2), () -> AudienceText.parse(many))
                        .classes())
                .hasSize(1);
    }

    private static List<String> shown(List<NamedGroup> groups) {
        return groups.stream()
                .map(group -> group.key() + "=" + group.name() + group.classes())
                .toList();
    }
}
