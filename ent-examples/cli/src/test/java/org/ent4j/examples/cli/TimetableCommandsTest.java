package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableCommandsTest {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void a_school_with_its_directory_and_a_deposited_timetable() {
        data = PublishedSchool.unpublished(folder);
    }

    @Test
    void nothing_is_seen_before_it_is_published() {
        var grid = ent("timetable", "grid", "--class");

        assertThat(grid.exit()).isEqualTo(2);
        assertThat(grid.err()).contains("pas encore publié");
    }

    @Test
    void the_plan_answers_no_until_every_item_is_decided() throws IOException {
        var decisions = folder.resolve("decisions.json");
        assertThat(ent("timetable", "plan", "--decisions", decisions).exit()).isEqualTo(1);

        Files.writeString(
                decisions,
                Files.readString(decisions).replaceAll("\"decision\"\\s*:\\s*null", "\"decision\": \"ignore\""));
        assertThat(ent("timetable", "decide", "--file", decisions).exit()).isZero();
        assertThat(ent("timetable", "plan").exit()).isZero();
        assertThat(ent("timetable", "publish").out()).contains("publication n° 1");
        assertThat(ent("timetable", "publish").out()).contains("rien n'a changé");
    }

    @Test
    void a_lesson_moved_in_the_file_is_one_change_of_the_next_publication() throws IOException {
        var beforeTheYear = "2026-08-01T06:00:00Z";
        ent("timetable", "publish", "--at", beforeTheYear);
        var edt = folder.resolve("sample/timetable/" + Academie.uai(0) + "/Edt_" + Academie.uai(0) + ".xml");
        var text = Files.readString(edt);
        var lesson = Pattern.compile(
                        "<Cours Jour=\"1\" NumeroPlaceDebut=\"(\\d+)\"(?=[^>]*>\\s*<Matiere[^>]*>\\s*<Professeur)")
                .matcher(text);
        assertThat(lesson.find()).isTrue();
        var moved = new StringBuilder(text)
                .replace(lesson.start(), lesson.end(), lesson.group().replace("Jour=\"1\"", "Jour=\"6\""));
        Files.writeString(edt, moved.toString());
        assertThat(ent("timetable", "import", "--edt", edt).exit()).isZero();

        var diff = ent("timetable", "diff", "--at", beforeTheYear);

        assertThat(diff.exit()).isZero();
        assertThat(diff.out()).contains("déplacés : 1, modifiés : 0, annulés : 0", "→ samedi");
        assertThat(ent("timetable", "publish", "--at", beforeTheYear).out())
                .contains("publication n° 2", "déplacés : 1");
        assertThat(ent("timetable", "diff", "--at", beforeTheYear).out()).contains("déplacés : 0");
        assertThat(ent("timetable", "diff", "--from", "1", "--to", "2").out()).contains("déplacés : 1");
        assertThat(ent("timetable", "diff", "--to", "1").out()).contains("déplacés : 0, modifiés : 0, annulés : 0");
        assertThat(ent("timetable", "restore", "--number", "1", "--at", beforeTheYear)
                        .out())
                .contains("publication n° 3");
        assertThat(ent("timetable", "restore").out()).contains("n° 3", "n° 2", "n° 1");
    }

    @Test
    void what_is_suggested_surely_enough_is_decided_at_once() {
        var before = ent("timetable", "plan").out();

        assertThat(before).contains("sans doute");
        assertThat(ent("timetable", "decide", "--suggested", "0.9").out()).contains("décision(s) enregistrée(s)");
        assertThat(ent("timetable", "plan").out().lines().count())
                .isLessThan(before.lines().count());
    }

    @Test
    void conflicts_are_told_by_day_and_hours_against_the_slots_given() {
        ent("timetable", "publish");

        var conflicts = ent("timetable", "conflicts", "--slots", "08:00-08:50", "--from", "2026-09-01");

        assertThat(conflicts.out()).contains("Conflits : ", "Horaires : ", "Services : ");
        assertThat(ent("timetable", "conflicts", "--slots", "8-9").errLines())
                .singleElement()
                .asString()
                .contains("attendu : 08:30-09:25");
        assertThat(ent("timetable", "conflicts", "--slots", "10:30-11:25,08:30-11:00")
                        .errLines())
                .singleElement()
                .asString()
                .contains("sans se chevaucher");
    }

    @Test
    void decisions_on_another_school_are_one_line_and_unknown_items_are_rejected_rows() throws IOException {
        var decisions = folder.resolve("decisions.json");
        ent("timetable", "plan", "--decisions", decisions);
        var filled = Files.readString(decisions).replaceAll("\"decision\"\\s*:\\s*null", "\"decision\": \"ignore\"");
        var other = Files.writeString(
                folder.resolve("other.json"), filled.replace(Academie.uai(0).value(), "0350122T"));
        var unknown = Files.writeString(
                folder.resolve("unknown.json"), filled.replaceAll("\"key\" : \"", "\"key\" : \"999999"));

        var refused = ent("timetable", "decide", "--file", other);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.errLines()).singleElement().asString().contains("0350122T", "attendu");
        var rejected = ent("timetable", "decide", "--file", unknown);
        assertThat(rejected.exit()).isEqualTo(1);
        assertThat(rejected.out()).contains("0 décision(s)", "n’est pas dans cet emploi du temps");
    }

    @Test
    void half_of_the_pupils_do_not_disappear_by_an_incomplete_file() throws IOException {
        var pupils = folder.resolve("sample/aaf");
        try (var files = Files.list(pupils)) {
            var file = files.filter(each -> each.toString().contains("_Eleve_"))
                    .findFirst()
                    .orElseThrow();
            var latin9 = Charset.forName("ISO-8859-15");
            var charset = Files.readString(file, StandardCharsets.ISO_8859_1).contains("ISO-8859-15")
                    ? latin9
                    : StandardCharsets.UTF_8;
            var text = Files.readString(file, charset);
            var start = text.indexOf("<addRequest", text.length() / 2);
            Files.writeString(file, text.substring(0, text.indexOf("<addRequest")) + text.substring(start), charset);
        }

        var run = ent("directory", "import", "--aaf", pupils);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("sur 406 disparaîtraient", "20 %");
        assertThat(ent("directory", "import", "--aaf", pupils, "--limit", "60").exit())
                .isZero();
    }

    @Test
    void one_item_is_decided_on_the_command_line_and_a_change_of_mind_replaces_it() {
        var open = ent("timetable", "plan", "--json").json().at("/open");
        var item = open.get(0);
        var kind = item.at("/kind").asText();
        var key = item.at("/key").asText();

        assertThat(ent("timetable", "decide", "--kind", kind, "--key", key, "--ignore")
                        .exit())
                .isZero();
        assertThat(ent("timetable", "plan", "--json").json().at("/open")).hasSize(open.size() - 1);
        assertThat(ent("timetable", "decide", "--kind", kind, "--key", key, "--to", "nobody")
                        .exit())
                .isZero();
        assertThat(ent("timetable", "plan", "--json").json().at("/open")).hasSize(open.size());
        assertThat(ent("timetable", "decide", "--kind", kind, "--key", "999999", "--ignore")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void views_are_drawn_and_written_and_unknown_names_are_listed() {
        ent("timetable", "publish");
        var grid = ent("timetable", "grid", "--class", "--json").json();
        var calendar = folder.resolve("classe.ics");

        assertThat(grid.at("/lessons").size()).isBetween(15, 60);
        assertThat(ent("timetable", "ics", "--class", grid.at("/title").asText(), "--out", calendar)
                        .exit())
                .isZero();
        assertThat(calendar).content().startsWith("BEGIN:VCALENDAR").contains("BEGIN:VTIMEZONE");
        assertThat(ent("timetable", "grid", "--room", "nowhere").err()).contains("nowhere", "il y a : ");
    }

    private Run ent(Object... args) {
        var all = new java.util.ArrayList<>(java.util.List.of(args));
        all.add("--data");
        all.add(data);
        return Run.ent(all.toArray());
    }
}
