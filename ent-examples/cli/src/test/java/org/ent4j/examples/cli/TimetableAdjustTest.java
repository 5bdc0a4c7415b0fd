package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school of which a Monday is changed by hand before the year begins. */
class TimetableAdjustTest {

    private static final String BEFORE_THE_YEAR = "2026-08-01T06:00:00Z";
    private static final String MONDAY = "2026-09-14";
    private static final String WEDNESDAY = "2026-09-16";

    @TempDir
    private static Path school;

    private static String classe = "";
    private static JsonNode lesson;

    private Path folder = school;

    @BeforeAll
    static void a_published_timetable_and_a_lesson_that_its_class_has_alone() {
        SampleSchool.copyTo(school);
        var test = new TimetableAdjustTest();
        test.importAndPublish();
        classe = test.ent("timetable", "grid", "--class", "--json")
                .json()
                .at("/title")
                .asText();
        var monday = test.held(MONDAY);
        lesson = monday.stream()
                .filter(each ->
                        monday.stream().filter(other -> isThen(other, each)).count() == 1)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void all_is_taken_back() {
        ent("timetable", "adjustments", "--json")
                .json()
                .at("/adjustments")
                .forEach(each -> ent(
                        "timetable", "adjustments", "--withdraw", each.at("/id").asText()));
    }

    @Test
    void a_cancelled_lesson_is_gone_from_the_grid_and_cancelled_in_the_calendar() {
        var run = adjust("--cancel", "--why", "sortie", "--by", "Mme Durand");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("annulé", "lundi 14 septembre 2026, " + start(), "Mme Durand", ": sortie");
        assertThat(isHeld()).isFalse();
        var calendar = ent("timetable", "ics", "--class", classe).out();
        assertThat(calendar).containsOnlyOnce("STATUS:CANCELLED");
        assertThat(calendar.substring(calendar.lastIndexOf("BEGIN:VEVENT")))
                .contains("STATUS:CANCELLED", MONDAY.replace("-", "") + "T" + start().replace(":", ""));
    }

    @Test
    void it_survives_the_next_import_and_publication_until_it_is_taken_back(@TempDir Path own) throws IOException {
        copyTo(own);
        var id = id(adjust("--cancel", "--json"));
        changeDay("5", "6");
        assertThat(importAndPublish().out()).contains("publication n° 2");
        assertThat(isHeld()).isFalse();

        var withdrawn = ent("timetable", "adjustments", "--withdraw", id);

        assertThat(withdrawn.exit()).isZero();
        assertThat(withdrawn.out()).contains("aménagement retiré", id);
        assertThat(isHeld()).isTrue();
        var again = ent("timetable", "adjustments", "--withdraw", id);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out().lines()).singleElement().asString().contains("aucun aménagement " + id);
        assertThat(ent("timetable", "adjustments").out()).contains("aucun aménagement en vigueur");
    }

    @Test
    void those_in_force_are_listed_and_one_whose_lesson_is_gone_says_so(@TempDir Path own) throws IOException {
        copyTo(own);
        var id = id(adjust("--cancel", "--why", "grève", "--json"));
        assertThat(ent("timetable", "adjustments").out())
                .contains(id, "annulé", lesson.at("/subject").asText(), ": grève")
                .doesNotContain("ne trouve plus");
        changeDay("1", "6");
        importAndPublish();

        assertThat(ent("timetable", "adjustments").out()).contains(id, "ne trouve plus son cours");
        assertThat(ent("timetable", "adjustments", "--json")
                        .json()
                        .at("/adjustments/0/orphan")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_moved_lesson_is_held_at_its_new_time_and_its_clashes_are_a_warning() {
        var other = held(WEDNESDAY).get(0);
        var hours = other.at("/start").asText() + "-" + other.at("/end").asText();

        var run = adjust("--move-to", WEDNESDAY, "--hours", hours);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("déplacé", "→ mercredi 16 septembre 2026", "conflit : classe " + classe);
        assertThat(isHeld()).isFalse();
        assertThat(held(WEDNESDAY).stream().filter(each -> isThen(each, other) && isSame(each)))
                .isNotEmpty();
    }

    @Test
    void a_lesson_moved_to_free_hours_keeps_its_own_and_clashes_with_nothing() {
        var json = adjust("--move-to", "2026-09-19", "--json").json();

        assertThat(json.at("/adjustment/to/start").asText()).isEqualTo(start());
        assertThat(json.at("/clashes")).isEmpty();
        assertThat(held("2026-09-19")).hasSize(1);
    }

    @Test
    void somebody_else_gives_a_lesson_elsewhere_and_names_that_nobody_has_are_listed() {
        var teacher = ent("timetable", "grid", "--teacher", "personne")
                .err()
                .replaceAll("(?s).*: |,.*", "")
                .strip();

        assertThat(adjust("--by-teacher", teacher).out()).contains("remplacé", "→ " + teacher);
        assertThat(adjust("--by-room", "Gymnase Nord").out())
                .contains("→ Gymnase Nord", "attention : salle « Gymnase Nord »");
        assertThat(held(MONDAY).stream().filter(each -> isThen(each, lesson)))
                .singleElement()
                .satisfies(each -> assertThat(each.at("/teachers/0").asText()).isEqualTo(teacher))
                .satisfies(each -> assertThat(each.at("/rooms/0").asText()).isEqualTo("Gymnase Nord"));
        var unknown = adjust("--by-teacher", teacher, "--by-teacher", "Xyz Un", "--by-teacher", "Xyz Deux");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.errLines()).singleElement().asString().contains("Xyz Un, Xyz Deux ; il y a : ");
    }

    @Test
    void one_more_lesson_has_its_subject_and_its_people() {
        var run = ent(
                "timetable",
                "adjust",
                "--class",
                classe,
                "--date",
                "2026-09-19",
                "--more",
                "--hours",
                "10:30-12:00",
                "--subject",
                "Réunion de rentrée",
                "--with-room",
                "Gymnase Nord");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ajouté", "10:30–12:00 Réunion de rentrée, " + classe + " [Gymnase Nord]");
        assertThat(held("2026-09-19"))
                .singleElement()
                .satisfies(each -> assertThat(each.at("/subject").asText()).isEqualTo("Réunion de rentrée"));
    }

    @Test
    void lessons_that_fit_are_listed_in_one_line_until_one_is_meant() {
        var several = ent("timetable", "adjust", "--class", classe, "--date", MONDAY, "--cancel");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.errLines())
                .singleElement()
                .asString()
                .contains(
                        "précisez par --start",
                        start() + "–",
                        lesson.at("/subject").asText());
        ent("timetable", "adjust", "--class", classe, "--date", MONDAY, "--more", "--hours", start() + "-19:00");

        var parallel = adjust("--cancel");

        assertThat(parallel.exit()).isEqualTo(2);
        assertThat(parallel.errLines())
                .singleElement()
                .asString()
                .contains("a 2 cours", "précisez par --group, --teacher, --room", start() + "–19:00 " + classe);
    }

    @Test
    void a_lesson_that_is_not_there_and_a_day_of_another_year_are_one_line() {
        var noLesson = ent("timetable", "adjust", "--class", classe, "--date", MONDAY, "--start", "07:00", "--cancel");
        assertThat(noLesson.exit()).isEqualTo(2);
        assertThat(noLesson.errLines()).singleElement().asString().contains("pas de cours à 07:00", "il y a : ");
        assertThat(ent("timetable", "adjust", "--class", classe, "--date", "2026-09-20", "--cancel")
                        .err())
                .contains("n'a pas cours le dimanche 20 septembre 2026");
        var outside = adjust("--move-to", "2028-09-14");
        assertThat(outside.exit()).isEqualTo(1);
        assertThat(outside.out().lines()).singleElement().asString().contains("2028-09-14 est en dehors");
        assertThat(adjust(
                                "--move-to",
                                MONDAY,
                                "--hours",
                                start() + "-" + lesson.at("/end").asText())
                        .err())
                .contains("le cours y est déjà");
    }

    @Test
    void a_calendar_is_in_the_time_of_the_school() {
        assertThat(ent("timetable", "ics", "--class", classe, "--zone", "Indian/Reunion")
                        .out())
                .contains("TZID:Indian/Reunion", "TZOFFSETTO:+0400", "DTSTART;TZID=Indian/Reunion:");
        assertThat(ent("timetable", "ics", "--class", classe).out()).contains("TZID:Europe/Paris");
    }

    private void copyTo(Path own) {
        SampleSchool.copy(school, own);
        folder = own;
    }

    private Path edt() {
        return folder.resolve("sample/timetable/" + Academie.uai(0) + "/Edt_" + Academie.uai(0) + ".xml");
    }

    private void changeDay(String from, String to) throws IOException {
        var text = Files.readString(edt());
        Files.writeString(edt(), text.replace("Cours Jour=\"" + from + "\"", "Cours Jour=\"" + to + "\""));
    }

    private Run importAndPublish() {
        assertThat(ent("timetable", "import", "--edt", edt()).exit()).isZero();
        var run = ent("timetable", "publish", "--at", BEFORE_THE_YEAR, "--most-gone", "100");
        assertThat(run.exit()).isZero();
        return run;
    }

    private Run adjust(Object... what) {
        var args = new ArrayList<Object>(
                List.of("timetable", "adjust", "--class", classe, "--date", MONDAY, "--start", start()));
        args.addAll(List.of(what));
        return ent(args.toArray());
    }

    private static String id(Run run) {
        assertThat(run.exit()).isZero();
        return run.json().at("/adjustment/id").asText();
    }

    private String start() {
        return lesson.at("/start").asText();
    }

    private boolean isHeld() {
        return held(MONDAY).stream().anyMatch(each -> isThen(each, lesson));
    }

    private static boolean isThen(JsonNode one, JsonNode other) {
        return one.at("/start").equals(other.at("/start"));
    }

    private boolean isSame(JsonNode other) {
        return other.at("/subject").equals(lesson.at("/subject"))
                && other.at("/teachers").equals(lesson.at("/teachers"));
    }

    private List<JsonNode> held(String day) {
        return lessons(day).stream()
                .filter(each -> each.at("/date").asText().equals(day)
                        && !each.at("/cancelled").asBoolean())
                .toList();
    }

    private List<JsonNode> lessons(String week) {
        var grid = ent("timetable", "grid", "--class", classe, "--week", week, "--json")
                .json();
        return StreamSupport.stream(grid.at("/lessons").spliterator(), false).toList();
    }

    private Run ent(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(folder.resolve("data"));
        return Run.ent(all.toArray());
    }
}
