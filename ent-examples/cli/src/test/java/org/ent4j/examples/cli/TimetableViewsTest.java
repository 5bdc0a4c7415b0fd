package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableViewsTest {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void a_school_with_its_directory_and_a_published_timetable() {
        data = PublishedSchool.withSample(folder).data();
    }

    @Test
    void a_week_is_written_in_the_format_that_the_name_of_the_file_says() throws IOException {
        var html = folder.resolve("6.html");
        var pdf = folder.resolve("6.PDF");
        var text = folder.resolve("6.txt");

        var run = ent("timetable", "grid", "--class", "--out", html, "--lang", "en");
        assertThat(run.out()).contains("week written to");
        assertThat(html).content().contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"", "<caption>");
        assertThat(ent("timetable", "grid", "--class", "--out", pdf).err()).isEmpty();
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(new PDFTextStripper().getText(document)).contains("semaine du", "lundi");
        }
        assertThat(ent("timetable", "grid", "--class", "--out", text, "--json")
                        .json()
                        .at("/file")
                        .asText())
                .isEqualTo(text.toString());
        assertThat(text).content().contains("lundi", "┌");
    }

    @Test
    void another_format_is_one_line_and_nothing_is_written() {
        var run = ent("timetable", "grid", "--class", "--out", folder.resolve("6.doc"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("6.doc", "attendu : .html, .pdf ou .txt");
        assertThat(folder.resolve("6.doc")).doesNotExist();
    }

    @Test
    void a_pupil_has_the_lessons_of_the_class_without_those_of_the_groups_of_others() {
        var pupil = pupil(0);
        var person = ent("directory", "person", "--id", pupil.at("/id").asText(), "--json")
                .json();
        var affiliation = person.at("/person/affiliations/0");
        var classe = lessons("--class", affiliation.at("/classes/0").asText());
        var groups = texts(affiliation.at("/groups"));

        var own = lessons("--pupil", pupil.at("/id").asText());

        assertThat(own).isNotEmpty();
        assertThat(own.size()).isLessThan(classe.size());
        assertThat(own)
                .filteredOn(lesson -> !texts(lesson.at("/audiences")).isEmpty())
                .isNotEmpty()
                .allSatisfy(lesson -> assertThat(texts(lesson.at("/audiences"))).containsAnyElementsOf(groups));
    }

    @Test
    void a_pupil_is_found_by_name_and_several_are_named() {
        var people = ent("directory", "search", "--profil", "eleve", "--structure", Academie.uai(0), "--json")
                .json()
                .at("/people");
        var lastNames = people.findValuesAsText("lastName");
        var shared = lastNames.stream()
                .filter(name -> Collections.frequency(lastNames, name) > 1)
                .findFirst()
                .orElseThrow();
        var name = people.at("/0/lastName").asText() + " "
                + people.at("/0/firstName").asText();

        assertThat(ent("timetable", "grid", "--pupil", name).out()).startsWith(name + "\n┌");
        assertThat(ent("timetable", "grid", "--pupil", shared).errLines())
                .singleElement()
                .asString()
                .contains("plusieurs élèves", shared, "numéro entre crochets");
        assertThat(ent("timetable", "grid", "--pupil", "Nobody At-All").errLines())
                .singleElement()
                .asString()
                .contains("élève « Nobody At-All » inconnu(e)");
    }

    @Test
    void a_pupil_whom_the_file_does_not_name_has_a_week_all_the_same() {
        var pupil = pupil(0).at("/id").asText();
        var before = lessons("--pupil", pupil);
        ent("timetable", "import", "--emp-sts", sample("emp_sts_" + Academie.uai(0) + "_2026.xml"));
        assertThat(ent("timetable", "publish", "--most-gone", "100", "--at", "2026-08-01T06:00:00Z")
                        .exit())
                .isZero();

        assertThat(lessons("--pupil", pupil)).hasSameSizeAs(before);
    }

    @Test
    void rooms_and_teachers_without_a_lesson_are_free() {
        var busy = ent("timetable", "free", "--day", "2026-09-15", "--from", "8h30", "--to", "9:25", "--json")
                .json();
        var holiday = ent("timetable", "free", "--day", "2026-12-25", "--from", "08:30", "--to", "09:25");

        assertThat(busy.at("/lessons").asInt()).isPositive();
        assertThat(texts(busy.at("/rooms"))).isNotEmpty();
        assertThat(holiday.out()).contains("aucun cours ce jour-là", "Salles libres : 36", "Enseignants libres : ");
        assertThat(busy.at("/teachers").size()).isLessThan(30);
    }

    @Test
    void hours_are_told_by_teacher_and_by_class_or_of_one_of_them() {
        var all = ent("timetable", "hours", "--json").json();
        var teacher = all.at("/teachers/0/teacher").asText();
        var classe = all.at("/classes/0/class").asText();

        assertThat(all.at("/teachers/0/minutesPerWeek").asInt()).isPositive();
        assertThat(ent("timetable", "hours", "--teacher", teacher).out())
                .contains("Enseignant", teacher)
                .doesNotContain("Classe");
        assertThat(ent("timetable", "hours", "--class", classe, "--lang", "en").out())
                .contains("Class", "A week with lessons", classe)
                .doesNotContain("Teacher");
    }

    @Test
    void hours_of_a_class_are_set_beside_the_programme_of_its_mef() throws IOException {
        var stsEmp = ProgrammesFile.of(sample("sts_emp_" + Academie.uai(0) + "_2026.xml"), folder);

        var run = ent("timetable", "hours", "--sts-emp", stsEmp);
        var json =
                ent("timetable", "hours", "--sts-emp", stsEmp, "--json").json().at("/programmes");

        assertThat(run.exit()).as("one programme is rejected").isEqualTo(1);
        assertThat(run.out()).contains("55 minutes compte pour une heure", "en moins", "option", "hors programme");
        assertThat(run.out()).contains("rejeté", "HORAIRE");
        assertThat(json.at("/issues").findValuesAsText("code")).containsExactly("sts.bad-programme");
        assertThat(json.at("/checks")).anySatisfy(check -> {
            assertThat(check.at("/code").asText()).isEqualTo("020700");
            assertThat(check.at("/fit").asText()).isEqualTo("AS_ASKED");
            assertThat(check.at("/heldMinutes").asInt()).isBetween(255, 285);
        });
    }

    @Test
    void programmes_of_another_school_are_one_line() throws IOException {
        var stsEmp = sample("sts_emp_" + Academie.uai(0) + "_2026.xml");
        var other = folder.resolve("other.xml");
        var latin9 = Charset.forName("ISO-8859-15");
        Files.writeString(
                other, Files.readString(stsEmp, latin9).replace(Academie.uai(0).value(), "0350122T"), latin9);

        var run = ent("timetable", "hours", "--sts-emp", other);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("0350122T", "attendu : " + Academie.uai(0));
        assertThat(ent("timetable", "hours", "--sts-emp", folder.resolve("none.xml"))
                        .errLines())
                .hasSize(1);
    }

    private List<JsonNode> lessons(String option, String name) {
        var lessons = ent("timetable", "grid", option, name, "--json").json().at("/lessons");
        return Stream.iterate(0, i -> i < lessons.size(), i -> i + 1)
                .map(lessons::get)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asText())
                .toList();
    }

    private JsonNode pupil(int number) {
        return ent("directory", "search", "--profil", "eleve", "--structure", Academie.uai(0), "--json")
                .json()
                .at("/people/" + number);
    }

    private Path sample(String name) {
        return folder.resolve("sample/timetable/" + Academie.uai(0)).resolve(name);
    }

    private Run ent(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(data);
        return Run.ent(all.toArray());
    }
}
