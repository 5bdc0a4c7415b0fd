package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationSettingsCommandTest {

    private static final int MOTIFS = 0;
    private static final int POLES = 4;

    @TempDir
    private Path folder;

    private static JsonNode example() {
        return Run.ent("evaluations", "settings", "--example").json();
    }

    private static JsonNode changed(Consumer<JsonNode> change) {
        var example = example();
        change.accept(example);
        return example;
    }

    /** The school no longer wants to say that somebody was absent, which twelve marks say. */
    private static JsonNode withoutAbsent() {
        return changed(json -> ((ArrayNode) json.at("/commands/" + MOTIFS + "/setting/motifs")).remove(0));
    }

    private Run settings(String text, Object... more) throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), text);
        var words = new ArrayList<Object>(List.of("evaluations", "settings", "--in", in));
        words.addAll(List.of(more));
        return Run.ent(words.toArray());
    }

    private Run settings(JsonNode json, Object... more) throws IOException {
        return settings(json.toString(), more);
    }

    @Test
    void without_changes_the_defaults_are_shown() throws IOException {
        var nothing = changed(json -> ((ArrayNode) json.at("/commands")).removeAll());

        var run = settings(nothing);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("motifs de non-évaluation          défaut    absent · dispensé")
                .contains("moyennes sur 20, textes de 600, 1000, 600 caractères");
        var json = settings(nothing, "--json").json();
        assertThat(json.at("/now"))
                .hasSize(9)
                .allSatisfy(each -> assertThat(each.at("/isSet").asBoolean()).isFalse());
        assertThat(json.at("/tried")).isEmpty();
    }

    @Test
    void what_changes_would_do_is_shown_and_nothing_is_applied() throws IOException {
        var run = settings(example());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("1. changer, motifs de non-évaluation : changé")
                .contains("inapte (n'est plus donné)")
                .contains("a servi : absent (12)")
                .contains("– → Pôle littéraire · Pôle scientifique")
                .contains("10. annuler, modules (établissement agricole) : changé");
        var json = settings(example(), "--json").json();
        assertThat(json.has("after")).isFalse();
        assertThat(json.at("/tried/4/fate").asText()).isEqualTo("CHANGED");
        assertThat(json.at("/tried/3/fate").asText()).isEqualTo("UNCHANGED");
        assertThat(json.at("/tried/0/used/0/count").asInt()).isEqualTo(12);
    }

    @Test
    void each_field_that_differs_is_told() throws IOException {
        var run = settings(changed(json -> {
            ((ObjectNode) json.at("/commands/1/setting/levels")).put("fragile", 40);
            ((ObjectNode) json.at("/commands/7/setting/averages/rounding")).put("step", "0.5");
            ((ObjectNode) json.at("/commands/7/setting/averages")).put("optional", "NEVER");
            ((ObjectNode) json.at("/commands/8/setting/usual/styles/FRAGILE")).put("letter", "F");
        }));

        assertThat(run.out())
                .contains("   moyennes, arrondi, pas : 0.1 → 0.5")
                .contains("   moyennes, notes facultatives : comme une autre note, si elle aide → jamais")
                .contains("   seuils, maîtrise fragile à partir de (%) : 35 → 40")
                .contains("   motifs d'absence, ma_mala : – → absent")
                .contains("   motifs, inapte, n'est plus donné : – → oui")
                .contains("   habituel, niveaux, maîtrise fragile, lettre : 2 → F")
                .contains("   modèles : − Collège, positionnement, − Lycée")
                .doesNotContain("moyennes sur 20, textes de 600, 1000, 600 caractères →");
    }

    @Test
    void a_text_of_the_school_is_told_as_it_is_written() throws IOException {
        var motif = "/commands/" + MOTIFS + "/setting/motifs/0";
        var json = changed(all -> ((ObjectNode) all.at(motif)).put("shortForm", "mode"));
        ((ObjectNode) json.at(motif + "/label")).put("fr", "FRAGILE").put("en", "fragile");

        assertThat(settings(json).out())
                .contains("libellé, en français : absent → FRAGILE")
                .contains("forme courte : Abs → mode");
        assertThat(settings(json, "--lang", "en").out()).contains("in English: absent → fragile\n");
    }

    @Test
    void codes_of_the_school_are_told_as_they_are_and_their_meanings_in_words() throws IOException {
        var json = changed(all -> {
            var pronote = all.at("/commands/1/setting/systems/0");
            ((ObjectNode) pronote.at("/codes")).put("ABSENT", "FRAGILE");
            ((ObjectNode) pronote.at("/meanings")).put("FRAGILE", "ABSENT");
        });

        assertThat(settings(json).out())
                .contains("codes, absent : |1 → FRAGILE\n")
                .contains("sens des codes, FRAGILE : – → absent\n");
    }

    @Test
    void people_in_charge_of_one_class_are_told_apart() throws IOException {
        var out = settings(inCharge("prof-2", "prof-1")).out();

        assertThat(out)
                .contains("professeurs principaux : + 6A prof-2 (du 2026-09-01 au 2027-08-31)")
                .containsOnlyOnce("+ 6A prof-1")
                .doesNotContain("autre ordre");
    }

    /** One person, then these. */
    private static JsonNode inCharge(String... people) {
        return changed(json -> {
            var commands = (ArrayNode) json.at("/commands");
            commands.removeAll();
            commands.add(charging("prof-1")).add(charging(people));
        });
    }

    private static ObjectNode charging(String... people) {
        var mapper = new ObjectMapper();
        var command = mapper.createObjectNode().put("type", "Change").put("at", "2026-11-16T07:05:00Z");
        command.putObject("by").put("person", "direction-1").put("capacity", "DIRECTION");
        var list = command.putObject("setting")
                .put("type", "ProfesseursPrincipaux")
                .putArray("inCharge");
        for (var person : people) {
            var one = list.addObject().put("person", person);
            one.putObject("schoolClass").put("structure", "0350122T").put("code", "6A");
            one.putObject("days").put("first", "2026-09-01").put("last", "2027-08-31");
        }
        return command;
    }

    @Test
    void what_is_applied_is_what_counts_next_time() throws IOException {
        var applied = settings(example(), "--apply", "--json").json();
        assertThat(applied.at("/changes")).hasSize(7);
        assertThat(applied.at("/after/4/isSet").asBoolean()).isTrue();
        assertThat(applied.at("/after/5/isSet").asBoolean()).isFalse();

        var next = changed(json -> {
            ((ObjectNode) json).set("changes", applied.at("/changes"));
            ((ArrayNode) json.at("/commands")).removeAll();
        });
        assertThat(settings(next, "--json").json().at("/now")).isEqualTo(applied.at("/after"));
        assertThat(settings(example(), "--apply", "--lang", "en").out())
                .contains("Applied: 7 changes.")
                .contains("the school");
    }

    @Test
    void a_motif_in_use_that_is_removed_is_refused_and_nothing_is_applied() throws IOException {
        var run = settings(withoutAbsent(), "--apply");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("refusé : « absent » a servi 12 fois et reste dans la liste (VS-PAE-07)")
                .contains("Rien n'est appliqué.");
        var json = settings(withoutAbsent(), "--apply", "--json").json();
        assertThat(json.has("after")).isFalse();
        assertThat(json.at("/tried/0/refused/0/en").asText())
                .isEqualTo("\"absent\" was used 12 times and stays on the list");
        assertThat(json.at("/tried/0/before")).isEqualTo(json.at("/tried/0/after"));
    }

    @Test
    void others_than_the_head_set_nothing() throws IOException {
        var byTeacher =
                changed(json -> ((ObjectNode) json.at("/commands/" + POLES + "/by")).put("capacity", "ENSEIGNANT"));

        assertThat(settings(byTeacher).out())
                .contains("ce n'est pas à cette fonction de régler les évaluations : enseignant (VS-PAE-01)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"poles\"         | \"pole\"         | /commands/4/setting/pole est inconnu",
                "\"commands\"      | \"command\"      | /command est inconnu",
                "\"year\"          | \"years\"        | /used/years est inconnu",
                "\"SchoolPoles\"   | \"Poles\"        | type inconnu : « Poles » : BulletinModels",
                "\"EXEMPT\"        | \"DISPENSED\"    | DISPENSED",
                "\"2026-09-01\"    | \"2026-09-31\"   | 2026-09-31",
                "\"061300\"        | \"61300\"        | '61300' is not a CodeMatiere",
                "\"structure\"     | \"structured\"   | /structured est inconnu",
            })
    void a_wrong_file_says_what_is_wrong(String word, String wrong, String said) throws IOException {
        var run = settings(example().toString().replace(word, wrong));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("in.json : JSON illisible (").contains(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_type_of_a_setting_may_stand_anywhere() throws IOException {
        var late = changed(json -> {
            var setting = (ObjectNode) json.at("/commands/" + POLES + "/setting");
            setting.set("type", setting.remove("type"));
        });

        assertThat(settings(late, "--json").json())
                .isEqualTo(settings(example(), "--json").json());
    }

    @Test
    void no_json_an_empty_file_and_one_that_is_not_there_are_unusable() throws IOException {
        for (var text : List.of("", "null", "[]", "{", "{}", "{\"used\":1e999999999}")) {
            assertThat(settings(text).exit()).as(text).isEqualTo(2);
        }
        assertThat(Run.ent("evaluations", "settings", "--in", folder.resolve("absent.json"))
                        .exit())
                .isEqualTo(2);
        assertThat(Run.ent("evaluations", "settings", "--example", "--apply").exit())
                .isEqualTo(2);
    }

    @Test
    void the_example_reads_back() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(Run.ent("evaluations", "settings", "--example", "--json")
                                .out()))
                .isEqualTo(example());
    }
}
