package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school of which a file of absences and a journal of a newer version cannot be read. */
class VieScolaireUnreadableTest {

    private static final String DAY = "2026-12-01";

    @TempDir
    private Path folder;

    private PublishedSchool school;
    private String pupil;
    private String other;
    private String lesson;

    @BeforeEach
    void a_pupil_whose_file_cannot_be_read() throws SQLException {
        school = PublishedSchool.copiedTo(folder);
        lesson = school.lesson("601", DAY + "T08:30").at("/lesson").asText();
        var rows = school.json("appel", "--lesson", lesson).at("/rows");
        pupil = rows.at("/0/id").asText();
        other = rows.at("/1/id").asText();
        var call = school.ent(
                "appel", "--lesson", lesson, "--at", DAY + "T08:35", "--open", "--absent", pupil, "--submit");
        assertThat(call.exit()).isZero();
        once("update vs_event set body = '{\"type\":\"Zoé\"}' where kind = 'DOSSIER' and sequence = 2");
    }

    private void once(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(
                        "jdbc:h2:file:" + school.data().resolve("ent") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "sa",
                        "");
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private List<String> command(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--at", DAY + "T18:00"));
        return all;
    }

    @Test
    void every_command_warns_and_names_the_journals_by_their_keys() {
        var out = folder.resolve("registre.xlsx").toString();
        for (var command : List.of(
                command("appel", "--day", DAY),
                command("absences"),
                command("alerts"),
                command("dashboard"),
                command("punitions"),
                command("sanctions"),
                command("registre", "--class", "601", "--day", DAY, "--out", out))) {
            var run = school.ent(command.toArray());

            assertThat(run.err())
                    .as("%s", command)
                    .contains("1 journal(aux) illisible(s)", "DOSSIER 2026/" + pupil)
                    .doesNotContain("Zoé");
            var json = school.json(command.toArray());
            assertThat(json.at("/incomplete").asBoolean()).as("%s", command).isTrue();
            assertThat(json.at("/unreadable")).as("%s", command).hasSize(1);
            assertThat(json.at("/unreadable/0/kind").asText()).isEqualTo("DOSSIER");
            assertThat(json.at("/unreadable/0/id").asText()).isEqualTo("2026/" + pupil);
        }
    }

    @Test
    void others_hear_that_something_cannot_be_read_and_not_of_whom() {
        for (var command : List.of(
                command("absences", "--pupil", other, "--by", other),
                command("absences", "--by", other),
                command("dashboard", "--by", other),
                command("appel", "--day", DAY, "--as", "autre personnel"))) {
            var run = school.ent(command.toArray());

            assertThat(run.err())
                    .as("%s", command)
                    .contains("des données ne peuvent pas être lues ; la réponse est peut-être incomplète");
            assertThat(run.err() + run.out()).as("%s", command).doesNotContain(pupil);
            var json = school.json(command.toArray());
            assertThat(json.at("/incomplete").asBoolean()).as("%s", command).isTrue();
            assertThat(json.has("unreadable")).as("%s", command).isFalse();
        }
        assertThat(school.ent("absences", "--by", other, "--lang", "en").err())
                .contains("some data cannot be read; the answer may be incomplete");
    }

    @Test
    void whose_file_cannot_be_read_is_left_out_of_the_alerts_and_it_is_said() {
        assertThat(school.json("alerts").at("/leftOut/0/id").asText()).isEqualTo(pupil);
        assertThat(school.ent("alerts", "--lang", "en").out())
                .contains("the file of absences or the alerts cannot be read");
    }

    @Test
    void whose_file_cannot_be_read_is_named_by_absences_and_boards_and_the_register() {
        var out = folder.resolve("registre.pdf").toString();
        for (var command : List.of(
                command("absences"),
                command("absences", "--class", "601"),
                command("absences", "--pupil", pupil),
                command("dashboard"))) {
            var json = school.json(command.toArray());
            assertThat(json.at("/leftOut")).as("%s", command).hasSize(1);
            assertThat(json.at("/leftOut/0/id").asText()).as("%s", command).isEqualTo(pupil);
            assertThat(school.ent(command.toArray()).out()).as("%s", command).contains("dossier illisible");
        }
        assertThat(school.json("absences", "--pupil", other).at("/leftOut")).isEmpty();
        var registre = command("registre", "--class", "601", "--day", DAY, "--out", out);
        var json = school.json(registre.toArray());
        assertThat(json.at("/unreadableFiles")).hasSize(1);
        assertThat(json.at("/unreadableRolls").asInt()).isZero();
        assertThat(school.ent(registre.toArray()).out())
                .contains(json.at("/unreadableFiles/0").asText() + " : dossier illisible");
    }

    @Test
    void a_roll_call_that_lost_an_event_is_told_and_nothing_can_be_done_to_it() throws SQLException {
        once("delete from vs_event where kind = 'ROLL_CALL' and sequence = 1");
        var out = folder.resolve("registre.pdf").toString();

        var one = school.json(command("appel", "--lesson", lesson).toArray());

        assertThat(one.at("/rollCall/unreadable").asBoolean()).isTrue();
        assertThat(one.at("/rows")).isEmpty();
        assertThat(school.ent(command("appel", "--lesson", lesson).toArray()).out())
                .contains("(illisible)");
        var listed = school.json(
                        command("appel", "--day", DAY, "--class", "601").toArray())
                .at("/rollCalls");
        assertThat(listed)
                .filteredOn(each -> each.at("/unreadable").asBoolean())
                .singleElement()
                .satisfies(each -> assertThat(each.at("/actions")).isEmpty());
        assertThat(school.ent(command("dashboard").toArray()).out()).contains("illisible");
        var registre = command("registre", "--class", "601", "--day", DAY, "--out", out);
        assertThat(school.json(registre.toArray()).at("/unreadableRolls").asInt())
                .isOne();
    }
}
