package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableIntakeTest {

    private static final String AUGUST = "2026-08-20T06:00:00Z";
    private static final String SCHOOL = Academie.uai(0).value();

    @TempDir
    private Path folder;

    private Path edt;
    private Path deposits;

    @BeforeEach
    void a_school_with_its_directory_and_a_folder_of_deposits() throws IOException {
        SampleSchool.copyTo(folder);
        edt = folder.resolve("sample/timetable/" + SCHOOL + "/Edt_" + SCHOOL + ".xml");
        deposits = Files.createDirectories(folder.resolve("depots"));
    }

    @Test
    void the_first_file_waits_for_a_person_and_the_next_ones_go_in_by_themselves() throws IOException {
        ent("timetable", "import", "--edt", edt);
        deposit("Edt_" + SCHOOL + ".xml", Files.readString(edt));

        var first = intake();
        assertThat(first.exit()).isEqualTo(1);
        assertThat(outcomes(first)).containsExactly("BY_HAND");
        assertThat(deposits.resolve("a-la-main"))
                .isDirectoryContaining(file -> file.toString().endsWith("Edt_" + SCHOOL + ".xml"));

        ent("timetable", "publish", "--at", AUGUST);
        deposit("Edt_" + SCHOOL + ".xml", Files.readString(edt));
        deposit("notes.txt", "rien");
        var next = intake();

        assertThat(outcomes(next)).containsExactlyInAnyOrder("UNCHANGED", "REFUSED");
        assertThat(ent("timetable", "reports").out())
                .contains("rien de nouveau", "notes.txt", "ne porte pas l'UAI", "premier import de 2026-2027");
        assertThat(ent("timetable", "reports", "--school", SCHOOL, "--last", "1", "--json")
                        .json()
                        .at("/reports"))
                .hasSize(1);
        assertThat(intake().json().at("/reports")).isEmpty();
    }

    @Test
    void a_teacher_who_is_new_in_the_file_is_reported_and_left_out_or_stops_the_import() throws IOException {
        ent("timetable", "import", "--edt", edt);
        ent("timetable", "publish", "--at", AUGUST);
        var text = Files.readString(edt);
        var more = text.replaceFirst(
                "(<Professeurs[^>]*>)", "$1<Professeur Ident=\"987654\" Nom=\"INCONNU\" Prenom=\"Zacharie\"/>");
        assertThat(more).isNotEqualTo(text);

        deposit("Edt_" + SCHOOL + ".xml", more);
        var strict = intake("--strict");
        deposit("Edt_" + SCHOOL + ".xml", more);
        var usual = intake();

        assertThat(outcomes(strict)).containsExactly("STOPPED");
        assertThat(usual.json().at("/reports/0/unknown").asInt()).isEqualTo(1);
        assertThat(usual.json().at("/reports/0/lines").findValuesAsText("fr"))
                .anyMatch(line -> line.contains("laissé de côté") && line.contains("INCONNU"));
        assertThat(ent("timetable", "plan").out()).contains("INCONNU");
    }

    @Test
    void a_table_goes_in_with_what_was_said_of_the_first_one() throws IOException {
        var lessons = "Jour;Heure;Classe;Matière;Professeur\nlundi;M1;6A;MATHS;ROUX Paul\nmardi;M2;6A;SVT;BRUN Zoé\n";
        var table = Files.writeString(folder.resolve("cours.csv"), lessons);
        ent(
                "timetable",
                "import",
                "--csv",
                table,
                "--uai",
                "0350122T",
                "--year",
                "2026",
                "--slots",
                "M1=08:00-08:55,M2=08:55-09:50");
        ent("timetable", "publish", "--school", "0350122T", "--at", AUGUST);

        deposit("0350122T.csv", lessons + "jeudi;M2;6A;MATHS;ROUX Paul\n");
        var next = intake();

        assertThat(outcomes(next)).containsExactly("PUBLISHED");
        assertThat(next.json().at("/reports/0/added").asInt()).isEqualTo(1);
    }

    @Test
    void a_file_of_which_nobody_has_said_anything_waits_for_a_person_and_blocks_nobody() throws IOException {
        ent("timetable", "import", "--edt", edt);
        ent("timetable", "publish", "--at", AUGUST);
        deposit(SCHOOL + ".csv", "Jour;Heure;Matière\nlundi;M1;SVT\n");
        Files.setLastModifiedTime(
                deposits.resolve(SCHOOL + ".csv"), FileTime.from(Instant.parse("2026-08-01T06:00:00Z")));
        deposit("Edt_" + SCHOOL + ".xml", Files.readString(edt));

        var run = intake();

        assertThat(outcomes(run)).containsExactly("BY_HAND", "UNCHANGED");
        assertThat(run.json().at("/reports/0/lines/0/fr").asText()).contains("à importer une fois à la main");
        assertThat(ent("timetable", "plan", "--json")
                        .json()
                        .at("/reconciled/teacher/total")
                        .asInt())
                .isPositive();
    }

    @Test
    void in_summer_what_was_said_of_the_files_of_the_year_holds_no_more() throws IOException {
        var lessons = "Jour;Heure;Classe;Matière\nlundi;9h-9h55;6A;MATHS\n";
        var table = Files.writeString(folder.resolve("cours.csv"), lessons);
        ent("timetable", "import", "--csv", table, "--uai", "0350122T", "--year", "2025");
        ent("timetable", "publish", "--school", "0350122T", "--at", "2025-08-20T06:00:00Z");
        deposit("0350122T.csv", lessons);

        assertThat(outcomes(intake())).containsExactly("BY_HAND");
    }

    @Test
    void two_importers_do_not_work_on_one_folder_and_a_folder_has_to_be_there() {
        assertThat(ent("timetable", "intake", "--from", folder.resolve("absent"))
                        .errLines())
                .singleElement()
                .asString()
                .contains("attendu, un dossier");
        assertThat(ent("timetable", "reports", "--last", "0").errLines())
                .singleElement()
                .asString()
                .contains("--last va de 1 à 1000");
        assertThat(ent("timetable", "reports").out()).contains("aucun fichier n'est encore venu");
    }

    private void deposit(String name, String text) throws IOException {
        Files.writeString(deposits.resolve(name), text);
    }

    private Run intake(Object... options) {
        var all = new ArrayList<Object>(
                List.of("timetable", "intake", "--from", deposits, "--rest", "0", "--at", AUGUST, "--json"));
        all.addAll(List.of(options));
        return ent(all.toArray());
    }

    private static List<String> outcomes(Run run) {
        return run.json().at("/reports").findValuesAsText("outcome");
    }

    private Run ent(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(folder.resolve("data"));
        return Run.ent(all.toArray());
    }
}
