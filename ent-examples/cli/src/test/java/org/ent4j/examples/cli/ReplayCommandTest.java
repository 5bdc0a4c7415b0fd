package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void the_bundled_day_goes_as_it_says_and_its_dashboards_add_up() {
        var run = Run.ent("vie-scolaire", "replay", "--json");

        assertThat(run.exit()).isZero();
        var json = run.json();
        assertThat(json.at("/assiduite/rollCalls").toString())
                .isEqualTo("{\"withoutDossier\":1,\"withDossier\":2,\"notSubmitted\":1}");
        assertThat(json.at("/cpe/rollCalls/0/teachers/0/name").asText()).isNotBlank();
        assertThat(json.at("/cpe/rollCalls").findValuesAsText("forgotten"))
                .containsExactly("false", "true", "false", "false");
        assertThat(json.at("/alerts/0").toString())
                .isEqualTo("{\"pupil\":\"bruno\",\"type\":\"ABSENCE\",\"state\":\"SEEN\",\"count\":4}");
        assertThat(json.at("/legalSteps/0/step").asText()).isEqualTo("COMMISSION_EDUCATIVE");
        assertThat(json.at("/punitions/0/state").asText()).isEqualTo("REALISEE");
        assertThat(pupil(json, "bruno").at("/halfDays/unexcused").asInt()).isEqualTo(4);
        assertThat(pupil(json, "chloe").at("/halfDays").toString()).isEqualTo("{\"excused\":1,\"unexcused\":0}");
        assertThat(pupil(json, "elsa").at("/latenesses/unexcused").asInt()).isEqualTo(1);
        assertThat(pupil(json, "david").at("/dossiers")).isEmpty();
    }

    private static JsonNode pupil(JsonNode json, String id) {
        for (var pupil : json.at("/pupils")) {
            if (pupil.at("/id").asText().equals(id)) {
                return pupil;
            }
        }
        throw new AssertionError(id + " is not in " + json.at("/pupils"));
    }

    @Test
    void the_same_in_words() {
        var run = Run.ent("vie-scolaire", "replay");

        assertThat(run.out())
                .contains("Tableau de bord assiduité", "Tableau de bord CPE", "(oublié)", "VS-APP-01")
                .contains("Signalement au DASEN");
        assertThat(Run.ent("vie-scolaire", "replay", "--lang", "en").out()).contains("(forgotten)", "refused:");
    }

    @Test
    void people_punitions_alerts_and_hours_are_told_in_words() throws IOException {
        var run = Run.ent(
                "vie-scolaire",
                "replay",
                "--in",
                changed(scenario -> step(
                        scenario,
                        "{'at':'2026-11-19T17:06','by':'cpe','do':'see-alert','pupil':'anne','type':'ABSENCE',"
                                + "'refused':true}")));

        assertThat(run.out())
                .contains("pas libre : LEROY David (EPS, 2026-11-19 14:00–15:55)")
                .contains("donne une punition à LEROY David (retenue)", "LEROY David : retenue, réalisée")
                .contains("sous la clé BERNARD Anne (absences)", "à partir de 2026-11-19 08:20")
                .doesNotContain("RETENUE", "T08:20", "david", "/ABSENCE");
    }

    @Test
    void a_key_that_is_a_word_of_the_sentence_is_no_name() throws IOException {
        var scenario = example();
        Files.writeString(scenario, Files.readString(scenario).replace("\"bruno\"", "\"l\""));

        var run = Run.ent("vie-scolaire", "replay", "--in", scenario);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("l'appel").doesNotContainPattern("\\p{L}'appel(?<! l'appel)");
    }

    @Test
    void an_example_is_written_once_and_alone() throws IOException {
        var there = Files.writeString(folder.resolve("mine.json"), "mine");

        for (var command : List.of("vie-scolaire replay", "evaluations brevet", "evaluations bulletin")) {
            var words = command.split(" ");
            var run = Run.ent(words[0], words[1], "--example=" + there);
            assertThat(run.exit()).as(command).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains("mine.json", "existe déjà");
        }
        var both = Run.ent("vie-scolaire", "replay", "--in", there, "--example", folder.resolve("new.json"));

        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.errLines()).singleElement().asString().contains("--in ou --example");
        assertThat(folder.resolve("new.json")).doesNotExist();
        assertThat(there).hasContent("mine");
    }

    @Test
    void a_step_that_goes_otherwise_than_the_scenario_says_is_a_no() throws IOException {
        var scenario = example();
        Files.writeString(
                scenario,
                Files.readString(scenario)
                        .replaceFirst(
                                "\"do\": \"open\", \"lesson\": \"maths\", \"refused\": true",
                                "\"do\": \"open\", \"lesson\": \"maths\""));

        var run = Run.ent("vie-scolaire", "replay", "--in", scenario);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("✗ 2026-11-19 08:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"do\": \"submit\" | \"do\": \"submitt\" | submitt",
                "\"pupil\": \"bruno\" | \"pupil\": \"brunos\" | anne, bruno",
                "\"lesson\": \"maths\" | \"lesson\": \"math\" | maths",
                "\"by\": \"cpe\" | \"by\": \"cp\" | cpe",
                "\"arrived\": | \"arived\": | arived",
                "scenario/1 | scenario/9 | ent-vie-scolaire-scenario/1",
                "T08:41 | T25:41 | steps",
                "\"type\": \"ABSENCE\" | \"type\": \"ABSENT\" | ABSENT",
                "[ \"08:00\", \"12:30\" ] | [ \"12:30\", \"08:00\" ] | openings.WEDNESDAY",
                "[ \"08:00\", \"12:30\" ] | [ \"08:00\", \"08:00\" ] | openings.WEDNESDAY",
                "\"id\": \"jeudi\" | \"id\": \"lundi\" | lessons[1].id",
                "\"id\": \"jeudi\" | \"id\": \"\" | lessons[1].id",
                "\"label\": \"Infirmerie\" | \"label\": \" \" | motifs[2].label",
                "\"petit\": { | \"\": { | staff.",
                "\"elsa\": \"MOREL | \" elsa\": \"MOREL | pupils. elsa",
                "\"ABSENCE\": 4 | \"ABSENCE\": 4000 | alerts.ABSENCE",
                "\"day\": \"2026-11-19\" | \"day\": \"1899-11-19\" | day",
                "\"from\": \"2026-11-09T08:30\" | \"from\": \"0000-01-01T08:30\" | lessons[0].from",
                "\"from\": \"2026-11-19T08:00\" | \"from\": \"-999999999-01-01T08:00\" | steps[9].from",
                "\"to\": \"2026-11-19T12:00\" | \"to\": \"+999999999-12-31T12:00\" | steps[9].to",
                "\"at\": \"2026-11-19T07:40\" | \"at\": \"+999999999-12-31T12:00\" | steps[9].at",
            })
    void what_cannot_be_played_is_one_line(String there, String instead, String words) throws IOException {
        var scenario = example();
        var text = Files.readString(scenario);
        assertThat(text).contains(there);
        Files.writeString(scenario, text.replace(there, instead));

        var run = Run.ent("vie-scolaire", "replay", "--in", scenario);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "staff", "pupils", "openings"})
    void a_list_instead_of_an_object_is_no_empty_object(String field) throws IOException {
        for (var instead : List.of("[]", "null", "3", "\"\"")) {
            var run = played(scenario -> scenario.set(field, JSON.readTree(instead)));

            assertThat(run.exit()).as(instead).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains(", " + field + " : " + instead);
        }
    }

    @Test
    void a_step_about_a_dossier_that_nobody_has_opened_is_refused_and_the_play_goes_on() throws IOException {
        var run = played(scenario -> step(
                scenario, "{'at':'2026-11-19T17:06','by':'cpe','do':'lock-dossier','pupil':'david','refused':true}"));

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/steps").findValues("refusal").toString()).contains("VS-ABS-12");
        assertThat(run.json().at("/asExpected").asBoolean()).isTrue();
    }

    @Test
    void an_observation_has_a_key() throws IOException {
        var run = played(scenario -> step(
                scenario,
                "{'at':'2026-11-19T17:06','by':'cpe','do':'observe','id':'','pupil':'david','motif':'Bavardages'}"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("steps[33].id");
    }

    private Run played(Change change) throws IOException {
        return Run.ent("vie-scolaire", "replay", "--json", "--in", changed(change));
    }

    /** The bundled day, with something changed. */
    private Path changed(Change change) throws IOException {
        var scenario = (ObjectNode) JSON.readTree(example().toFile());
        change.to(scenario);
        return Files.writeString(folder.resolve("changed.json"), scenario.toString());
    }

    private static void step(ObjectNode scenario, String step) throws IOException {
        ((ArrayNode) scenario.get("steps")).add(JSON.readTree(step.replace('\'', '"')));
    }

    private interface Change {
        void to(ObjectNode scenario) throws IOException;
    }

    private Path example() throws IOException {
        var file = Files.createTempDirectory(folder, "example").resolve("day.json");
        assertThat(Run.ent("vie-scolaire", "replay", "--example", file).exit()).isZero();
        return file;
    }
}
