package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VieScolaireAppelTest {

    private static final String START = "2026-12-01T08:30";

    @TempDir
    private Path folder;

    private PublishedSchool school;
    private String lesson;
    private String teacher;

    @BeforeEach
    void a_lesson_of_a_class() {
        school = PublishedSchool.copiedTo(folder);
        var line = school.lesson("601", START);
        lesson = line.at("/lesson").asText();
        teacher = line.at("/teachers/0/id").asText();
    }

    @Test
    void a_day_has_the_roll_calls_of_the_lessons_in_which_a_class_is() {
        var run = school.ent("appel", "--day", "2026-12-01", "--class", "601", "--at", "2026-12-01T08:50");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("à faire (oublié)", "08:30–09:25", lesson.substring(0, 8) + "@2026-12-01");
        assertThat(run.out()).doesNotContain("602");
        assertThat(school.ent("appel", "--day", "2026-12-25").out()).contains("aucun cours");
    }

    @Test
    void a_roll_is_called_from_its_opening_to_its_lock() {
        var rows = school.json("appel", "--lesson", lesson).at("/rows");
        var absent = id(rows, 0);
        var late = id(rows, 1);

        var called = school.json(
                "appel",
                "--lesson",
                lesson,
                "--at",
                "2026-12-01T08:35",
                "--by",
                teacher,
                "--open",
                "--absent",
                absent,
                "--late",
                late + "=08:40",
                "--left",
                late + "=09:00",
                "--motif",
                "panne de reveil",
                "--submit");
        var locked = school.ent("appel", "--lesson", lesson, "--at", "2026-12-01T10:00", "--lock");

        assertThat(called.at("/refused")).isEmpty();
        assertThat(called.at("/done")).hasSize(4);
        assertThat(called.at("/rollCall/state").asText()).isEqualTo("SUBMITTED");
        assertThat(called.at("/rollCall/counts/absent").asInt()).isOne();
        assertThat(called.at("/rollCall/counts/late").asInt()).isOne();
        assertThat(called.at("/rollCall/counts/left").asInt()).isOne();
        assertThat(row(called, late).at("/arrived").asText()).isEqualTo("08:40");
        assertThat(row(called, late).at("/left").asText()).isEqualTo("09:00");
        assertThat(locked.exit()).isZero();
        assertThat(locked.out()).contains("fait : appel verrouillé", "(verrouillé)");
        assertThat(school.json("absences", "--pupil", absent)
                        .at("/pupils/0/dossiers/0/parts/0/origin")
                        .asText())
                .isEqualTo("APPEL");
    }

    @Test
    void a_lesson_is_named_by_the_beginning_of_its_id_too() {
        var short8 = lesson.substring(0, 8) + "@2026-12-01";

        assertThat(school.json("appel", "--lesson", short8)
                        .at("/rollCall/lesson")
                        .asText())
                .isEqualTo(lesson);
        assertThat(school.ent("appel", "--lesson", "@2026-12-01").exit()).isEqualTo(2);
        assertThat(school.ent("appel", "--lesson", "zz").errLines())
                .singleElement()
                .asString()
                .contains("cours « zz » inconnu");
    }

    @Test
    void too_early_is_refused_with_its_rule_and_nothing_changes() {
        var run = school.ent("appel", "--lesson", lesson, "--open", "--submit", "--at", "2026-12-01T08:00");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("refusé")))
                .singleElement()
                .asString()
                .contains("VS-APP-01", "Mon Bureau");
        assertThat(run.out()).doesNotContain("fait :").contains("(à faire)");
        assertThat(school.json("appel", "--lesson", lesson)
                        .at("/rollCall/state")
                        .asText())
                .isEqualTo("PLANNED");
    }

    @Test
    void what_is_entered_after_the_submission_amends_it_but_not_what_vie_scolaire_has_locked() {
        var pupil = id(school.json("appel", "--lesson", lesson).at("/rows"), 0);
        var at = "2026-12-01T08:40";
        school.ent("appel", "--lesson", lesson, "--at", at, "--open", "--absent", pupil, "--locked", "--submit");

        var run = school.ent("appel", "--lesson", lesson, "--at", at, "--by", teacher, "--present", pupil);
        var office = school.json("appel", "--lesson", lesson, "--at", at, "--present", pupil);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("VS-APP-03");
        assertThat(office.at("/rollCall/counts/absent").asInt()).isZero();
        assertThat(row(office, pupil).at("/locked").asBoolean()).isTrue();
    }

    @Test
    void who_says_absent_again_keeps_the_motif_and_the_comment_that_were_given() {
        var pupil = id(school.json("appel", "--lesson", lesson).at("/rows"), 0);
        var said = List.of("appel", "--lesson", lesson, "--at", "2026-12-01T08:40", "--absent", pupil);
        var first = new ArrayList<Object>(said);
        first.addAll(List.of("--open", "--motif", "Maladie", "--comment", "grippe", "--submit"));
        school.ent(first.toArray());

        var again = row(school.json(said.toArray()), pupil);
        var other = new ArrayList<Object>(said);
        other.addAll(List.of("--comment", "angine"));
        var reworded = row(school.json(other.toArray()), pupil);

        other.set(other.size() - 1, "");
        var silent = row(school.json(other.toArray()), pupil);
        other.addAll(List.of("--motif", ""));
        var groundless = row(school.json(other.toArray()), pupil);

        assertThat(silent.at("/comment").asText()).isEmpty();
        assertThat(silent.at("/motif")).isEqualTo(again.at("/motif"));
        assertThat(groundless.has("motif")).isFalse();
        assertThat(again.at("/motif").asText()).isNotEmpty();
        assertThat(again.at("/comment").asText()).isEqualTo("grippe");
        assertThat(reworded.at("/motif")).isEqualTo(again.at("/motif"));
        assertThat(reworded.at("/comment").asText()).isEqualTo("angine");
    }

    @Test
    void before_it_is_opened_the_figures_are_those_of_the_rows() {
        var rows = school.json("appel", "--lesson", lesson).at("/rows").size();

        assertThat(school.ent("appel", "--lesson", lesson).out())
                .contains("prévus : présents : %d, absents : 0".formatted(rows));
        assertThat(school.ent("appel", "--lesson", lesson, "--lang", "en").out())
                .contains("expected: present: %d, absent: 0".formatted(rows));
    }

    @Test
    void who_left_before_he_came_late_is_told_what_is_wrong_and_what_to_do() {
        var pupil = id(school.json("appel", "--lesson", lesson).at("/rows"), 0);
        var at = "2026-12-01T09:20";
        school.ent("appel", "--lesson", lesson, "--at", "2026-12-01T08:40", "--open", "--left", pupil + "=09:00");

        var run = school.ent("appel", "--lesson", lesson, "--at", at, "--late", pupil + "=09:10");
        var mended =
                school.ent("appel", "--lesson", lesson, "--at", at, "--present", pupil, "--late", pupil + "=09:10");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("arrivée à 09:10 après le départ à 09:00", "--present", "--left");
        assertThat(mended.exit()).as(mended.out() + mended.err()).isZero();
    }

    @Test
    void a_roll_called_by_mistake_is_void_with_a_reason_and_is_called_anew() {
        var pupil = id(school.json("appel", "--lesson", lesson).at("/rows"), 0);
        school.ent("appel", "--lesson", lesson, "--open", "--absent", pupil, "--submit", "--at", "2026-12-01T08:40");

        var silent = school.ent("appel", "--lesson", lesson, "--void", "--at", "2026-12-01T08:45");
        var by = school.ent(
                "appel", "--lesson", lesson, "--void", "--why", "x", "--by", teacher, "--at", "2026-12-01T08:45");
        var done = school.json(
                "appel", "--lesson", lesson, "--void", "--why", "mauvais cours", "--at", "2026-12-01T08:45");
        var absences = school.json("absences", "--pupil", pupil);
        var anew = school.json("appel", "--lesson", lesson, "--open", "--submit", "--at", "2026-12-01T08:50");

        assertThat(silent.exit()).isEqualTo(1);
        assertThat(silent.out()).contains("refusé : dites pourquoi l'appel est annulé", "VS-APP-07");
        assertThat(by.exit()).isEqualTo(1);
        assertThat(done.at("/done/0/en").asText()).isEqualTo("roll call voided");
        assertThat(done.at("/rollCall/state").asText()).isEqualTo("PLANNED");
        assertThat(done.at("/rollCall/forgotten").asBoolean()).isTrue();
        assertThat(absences.at("/pupils/0/dossiers")).isEmpty();
        assertThat(anew.at("/rollCall/state").asText()).isEqualTo("SUBMITTED");
        assertThat(anew.at("/rollCall/counts/absent").asInt()).isZero();
    }

    @Test
    void nobody_but_its_teachers_and_who_locks_calls_the_roll_of_a_lesson() {
        var colleague = another(teacher);
        var pupil = id(school.json("appel", "--lesson", lesson).at("/rows"), 0);
        school.ent("appel", "--lesson", lesson, "--open", "--submit", "--at", "2026-12-01T08:40", "--by", teacher);

        var at = "2026-12-01T08:45";
        var run = school.ent("appel", "--lesson", lesson, "--absent", pupil, "--at", at, "--by", colleague);
        var before = school.json("appel", "--lesson", lesson, "--at", at);
        var own = school.ent("appel", "--lesson", lesson, "--absent", pupil, "--at", at, "--by", teacher);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("VS-DRO-01", "faire l'appel");
        assertThat(before.at("/rollCall/counts/absent").asInt()).isZero();
        assertThat(own.exit()).as(own.out()).isZero();
        assertThat(school.ent("appel", "--lesson", lesson, "--present", pupil, "--at", at)
                        .exit())
                .isZero();
    }

    private String another(String someone) {
        for (var each : school.json("appel", "--day", "2026-12-01").at("/rollCalls")) {
            var id = each.at("/teachers/0/id").asText();
            if (!id.equals(someone)) {
                return id;
            }
        }
        throw new AssertionError("one teacher alone");
    }

    @Test
    void a_teacher_does_not_lock() {
        school.ent("appel", "--lesson", lesson, "--open", "--submit", "--at", "2026-12-01T08:40");

        var run = school.ent("appel", "--lesson", lesson, "--lock", "--by", teacher, "--at", "2026-12-01T08:41");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("refusé : vos rôles ne permettent pas", "VS-DRO-01");
    }

    @Test
    void a_pupil_of_no_such_name_is_one_line_with_whoever_is_near() {
        var pupil = school.json("appel", "--lesson", lesson).at("/rows/0/name").asText();
        var first = pupil.charAt(0);

        var run = school.ent("appel", "--lesson", lesson, "--absent", first + pupil);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("vouliez-vous dire", pupil);
        assertThat(school.ent("appel", "--lesson", lesson, "--absent", "Zzzzz").errLines())
                .singleElement()
                .asString()
                .contains("personne de ce nom");
    }

    @Test
    void the_sheet_and_the_register_are_files() throws IOException {
        var pdf = folder.resolve("appel.pdf");
        var xlsx = folder.resolve("registre.xlsx");
        school.ent("appel", "--lesson", lesson, "--open", "--submit", "--at", "2026-12-01T08:40", "--out", pdf);

        var run = school.ent(
                "registre", "--class", "601", "--day", "2026-12-01", "--out", xlsx, "--at", "2026-12-01T18:00");

        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(new PDFTextStripper().getText(document)).contains("601", "08h30");
        }
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("6 cours", "5 appels manquants");
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2027-09-01",
        "2026-08-31, 2026-12-01",
        "2026-12-01, 9999-12-31",
        "2026-12-01, +999999999-12-31",
        "-999999999-01-01, 2026-12-01",
        "2026-12-02, 2026-12-01"
    })
    void the_register_is_of_days_of_the_school_year(String day, String to) {
        var file = folder.resolve("registre.xlsx");

        var run = school.ent("registre", "--class", "601", "--day=" + day, "--to=" + to, "--out", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().doesNotContain("inattendue");
        assertThat(file).doesNotExist();
    }

    private static String id(JsonNode rows, int number) {
        return rows.get(number).at("/id").asText();
    }

    private static JsonNode row(JsonNode answer, String pupil) {
        for (var row : answer.at("/rows")) {
            if (row.at("/id").asText().equals(pupil)) {
                return row;
            }
        }
        throw new AssertionError(pupil + " is not on the roll");
    }
}
