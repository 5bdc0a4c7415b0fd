package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say neither of which school they are nor when their lessons are. */
class TimetableSourcesTest {

    private static final String LESSONS = """
            Jour;Heure;Classe;Matière;Professeur;Salle;Fréquence
            lundi;M1;6A;MATHS;ROUX Paul;101;H
            lundi;M2;6A;FRANCAIS;DURAND Anne;102;H
            mardi;M1;6A;MATHS;ROUX Paul;101;Q1
            mercredi;9h-9h55;6A;ANGLAIS;PETIT Marie;103;T1
            """;

    @TempDir
    private Path folder;

    @Test
    void a_table_of_lessons_is_read_once_its_labels_have_a_meaning_and_without_a_word_the_next_time()
            throws IOException {
        var table = Files.writeString(folder.resolve("cours.csv"), LESSONS);

        var first = ent("timetable", "import", "--csv", table, "--uai", "0350122T", "--year", "2026", "--json");

        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.json().at("/labels").findValuesAsText("label")).containsExactly("M1", "M2", "T1");
        assertThat(ent("timetable", "plan").out()).contains("créneau", "M1 [", "fréquence", "T1 [");
        decide("créneau", "M1", "08:00-08:55");
        decide("slot", "m2", "8h55-9h50");
        decide("fréquence", "T1", "1-10");

        var again = ent("timetable", "import", "--csv", table, "--uai", "0350122T", "--year", "2026", "--json");

        assertThat(again.exit()).isZero();
        assertThat(again.json().at("/labels")).isEmpty();
        assertThat(again.json().at("/lessons").asInt()).isEqualTo(4);
        assertThat(ent("timetable", "publish", "--at", "2026-08-20T08:00:00Z").out())
                .contains("publication n° 1");
        var grid = ent("timetable", "grid", "--class", "6A", "--json", "--week", "2026-09-14");
        assertThat(grid.json().at("/lessons")).hasSize(4);
    }

    @Test
    void labels_are_decided_in_a_file_with_the_items() throws IOException {
        var table = Files.writeString(folder.resolve("0350122T_cours.csv"), LESSONS);
        ent("timetable", "import", "--csv", table, "--year", "2026", "--holidays", "B");
        var decisions = folder.resolve("decisions.json");
        ent("timetable", "plan", "--decisions", decisions);

        var filled = Files.readString(decisions)
                .replaceFirst(
                        "(?s)(\"label\"\\s*:\\s*\"M1\"\\s*,\\s*\"decision\"\\s*:\\s*)null",
                        "$1{\"to\": \"08:00-08:55\"}")
                .replaceFirst("(?s)(\"label\"\\s*:\\s*\"T1\"\\s*,\\s*\"decision\"\\s*:\\s*)null", "$1{\"to\": \"Q2\"}")
                .replaceFirst("(?s)(\"label\"\\s*:\\s*\"M2\"\\s*,\\s*\"decision\"\\s*:\\s*)null", "$1\"ignore\"");
        var decided = ent("timetable", "decide", "--file", Files.writeString(decisions, filled));

        assertThat(decided.exit()).isZero();
        assertThat(decided.out()).contains("3 décision(s)", "M1", "Q2");
        assertThat(ent("timetable", "plan", "--json").json().at("/labels")).isEmpty();
    }

    @Test
    void slots_and_alternation_of_the_command_line_need_no_decision() throws IOException {
        var table = Files.writeString(
                folder.resolve("cours.csv"), LESSONS.replace("T1", "semaine B").replace("9h-9h55", "M2"));

        var run = ent(
                "timetable",
                "import",
                "--csv",
                table,
                "--uai",
                "0350122T",
                "--year",
                "2026",
                "--alternation",
                "A,B",
                "--slots",
                "M1=08:00-08:55,M2=08:55-09:50",
                "--json");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.json().at("/lessons").asInt()).isEqualTo(4);
        assertThat(ent("timetable", "plan", "--json").json().at("/labels")).isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_one_line() throws IOException {
        var table = Files.writeString(folder.resolve("cours.csv"), LESSONS);
        ent("timetable", "import", "--csv", table, "--uai", "0350122T", "--year", "2026");

        assertThat(decision("créneau", "M1", "à huit heures")).contains("« M1 » : créneau attendu", "--to 08:30-09:25");
        assertThat(decision("créneau", "M9", "08:00-08:55")).contains("pas dans cet emploi du temps");
        refused("ne dit pas de quel établissement il est", "--csv", table);
        refused("un seul emploi du temps à la fois", "--csv", table, "--ics", table);
        refused("demande --key-file", "--edt-container", table);
        refused("pas une clé privée RSA", "--edt-container", table, "--key-file", table);
        refused("« D » n'est pas une zone de vacances", "--csv", table, "--holidays", "D");
        refused("ne servent qu'avec --csv", "--edt", table, "--slots", "8:00-9:00");
        refused("ne servent qu'avec --edt-container", "--csv", table, "--uai", "0350122T", "--partner", "ENT");
    }

    @Test
    void a_school_whose_holidays_nobody_knows_is_told_so() throws IOException {
        var table = Files.writeString(folder.resolve("cours.csv"), LESSONS.replaceAll("M\\d", "9h-9h55"));

        var run = ent("timetable", "import", "--csv", table, "--uai", "9740001Z", "--year", "2031", "--json");

        assertThat(run.json().at("/issues").findValuesAsText("code")).contains("timetable.holidays-unknown");
        assertThat(run.json().at("/issues/0/fr").asText()).contains("toutes les semaines comptent", "2031-2032");
    }

    @Test
    void a_calendar_and_an_export_of_edt_without_identifiers_are_read() throws IOException {
        var calendar = Files.writeString(folder.resolve("agenda.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Europe/Paris:20260907T083000
                DTEND;TZID=Europe/Paris:20260907T092500
                RRULE:FREQ=WEEKLY
                SUMMARY:MATHS - ROUX Paul - 6A - 101
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        var run = ent("timetable", "import", "--ics", calendar, "--uai", "0350122T", "--year", "2026", "--json");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.json().at("/source").asText()).isEqualTo("ICAL");
        assertThat(run.json().at("/lessons").asInt()).isEqualTo(1);
        assertThat(ent("timetable", "plan", "--json").json().at("/uai").asText())
                .isEqualTo("0350122T");
    }

    @Test
    void a_calendar_of_a_school_overseas_is_in_the_time_of_its_clocks() throws IOException {
        var calendar = Files.writeString(folder.resolve("agenda.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20260907T040000Z
                DTEND:20260907T045500Z
                RRULE:FREQ=WEEKLY
                SUMMARY:MATHS - ROUX Paul - 6A - 101
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        ent("timetable", "import", "--ics", calendar, "--uai", "9740001Z", "--year", "2026");
        ent("timetable", "publish", "--at", "2026-08-20T08:00:00Z");

        var lessons = ent("timetable", "grid", "--class", "6A", "--week", "2026-11-16", "--json")
                .json()
                .at("/lessons");
        assertThat(lessons.findValuesAsText("start")).containsExactly("08:00");
    }

    @Test
    void the_container_of_the_demonstration_base_is_closed_to_another_key()
            throws IOException, NoSuchAlgorithmException {
        var container = Run.data("edt/Edt_To_LaclasseCom_0134567A.xml");
        Assumptions.assumeTrue(Files.exists(container), "no container in " + container);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var key = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(
                                        generator.generateKeyPair().getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");

        refused("clé", "--edt-container", container, "--key-file", key);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private void decide(String kind, String key, String to) {
        assertThat(ent("timetable", "decide", "--kind", kind, "--key", key, "--to", to)
                        .exit())
                .isZero();
    }

    private String decision(String kind, String key, String to) {
        var run = ent("timetable", "decide", "--kind", kind, "--key", key, "--to", to);
        assertThat(run.exit()).isEqualTo(2);
        return run.errLines().get(0);
    }

    private void refused(String words, Object... files) {
        var args = new ArrayList<Object>(List.of("timetable", "import"));
        args.addAll(List.of(files));
        var run = ent(args.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    private Run ent(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(folder.resolve("data"));
        return Run.ent(all.toArray());
    }
}
