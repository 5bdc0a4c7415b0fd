package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketReplayTest {

    @TempDir
    private Path folder;

    @Test
    void every_bundled_script_goes_as_it_says() {
        var run = Run.ent("ticket", "replay", "--json");
        var json = run.json();

        assertThat(run.exit()).isZero();
        assertThat(json.at("/scenarios").findValuesAsText("name"))
                .contains("authentification", "vie-scolaire", "non-recevable", "mauvaises-saisies");
        assertThat(failures(json)).isEmpty();
    }

    @Test
    void who_is_refused_why_and_who_is_told_what_stands_in_words() {
        assertThat(Run.ent("ticket", "replay").out())
                .contains(
                        "équipe DSI", "adressez-vous à : Mme Ruiz (référent numérique), M. Roche (équipe de direction)")
                .contains("8388609 octets, 8388608 au plus [TK-PJ-02")
                .contains("→ Mme Ruiz (2026-11-26 18:00) : ENT-1 : votre demande est clôturée")
                .contains("9 scénario(s), tous comme attendu");
        assertThat(Run.ent("ticket", "replay", "--lang", "en").out())
                .contains("team DSI", "9 scenario(s), all as expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authentification | \"DSI\",                        | \"DANE\",                  | équipe : attendu"
                        + " DANE, trouvé DSI",
                "authentification | \"RESOLVED\"                    | \"CLOSED\"                 | état : attendu"
                        + " CLOSED, trouvé RESOLVED",
                "authentification | ruiz news.taken                 | roche news.taken           | informés : attendu"
                        + " [roche news.taken]",
                "non-recevable    | \"names\": [\"Mme Ruiz\"        | \"names\": [\"Mme Haas\"   | l'avis ne nomme pas"
                        + " Mme Haas",
                "solution-refusee | \"refusals\": 1                 | \"refusals\": 0            | solutions refusées"
                        + " : attendu 0, trouvé 1",
                "suite            | \"refused\": \"ticket.over\",   | ''                         | refus : attendu"
                        + " rien, trouvé ticket.over",
                "doublon          | \"says\": [\"La 5B aussi.\"]    | \"says\": [\"Rien.\"]      | conversation :"
                        + " attendu [Rien.]",
                "attente          | \"reminders\": 2                | \"reminders\": 3           | relances : attendu"
                        + " 3, trouvé 2",
            })
    void what_goes_otherwise_is_a_no(String name, String there, String instead, String words) throws IOException {
        var script = example(name);
        var text = Files.readString(script);
        assertThat(text).contains(there);
        Files.writeString(script, text.replace(there, instead));

        var run = Run.ent("ticket", "replay", "--in", script);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("✗ " + words, "dont 1 autrement qu'attendu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"school\":            | \"scool\":             | scool",
                "scenario/1             | scenario/2             | ent-ticket-scenario/1",
                "\"type\": \"Resolved\" | \"type\": \"Resolvd\"  | Resolvd",
                "\"by\": \"paul\"       | \"by\": \"nobody\"     | nobody",
            })
    void what_is_misspelt_is_one_line_that_says_where(String there, String instead, String words) throws IOException {
        var script = example("authentification");
        Files.writeString(script, Files.readString(script).replace(there, instead));

        var run = Run.ent("ticket", "replay", "--in", script);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("script.json", words);
    }

    @Test
    void scripts_are_listed_and_named() {
        assertThat(Run.ent("ticket", "replay", "--list").out()).contains("doublon", "Un doublon continue");
        assertThat(Run.ent("ticket", "replay", "--scenario", "suite").out()).contains("1 scénario(s)");
        assertThat(Run.ent("ticket", "replay", "--scenario", "autre").errLines())
                .singleElement()
                .asString()
                .contains("au choix : authentification");
        assertThat(Run.ent("ticket", "replay", "--list", "--in", "x").exit()).isEqualTo(2);
    }

    private Path example(String name) {
        var script = folder.resolve("script.json");
        var run = Run.ent("ticket", "replay", "--scenario", name, "--example", script);
        assertThat(run.exit()).as(run.err()).isZero();
        return script;
    }

    private static List<String> failures(JsonNode json) {
        var failures = new ArrayList<String>();
        json.at("/scenarios")
                .forEach(scenario -> scenario.at("/steps")
                        .forEach(step -> step.at("/failures")
                                .forEach(failure -> failures.add(scenario.at("/name")
                                                .asText() + " " + step.at("/at").asText() + " "
                                        + failure.at("/fr").asText()))));
        return failures;
    }
}
