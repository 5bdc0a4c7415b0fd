package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrevetCommandTest {

    /** A session of the rule until 2025. */
    static final String OLD = """
            {"session": 2025, "pupils": [
              {"id": "e1", "name": "Zoë", "socle": [4,4,4,4,3,3,3,2], "complement": "REACHED",
               "epreuves": {"FRANCAIS": 62.5, "MATHEMATIQUES": 48, "HISTOIRE_GEOGRAPHIE_EMC": 31, "SCIENCES": 27,
                 "ORAL": 81}},
              {"id": "e2", "name": "Noé", "socle": [2,2,2,2,2,2,2,2], "epreuves": {"FRANCAIS": 40}}]}""";

    @TempDir
    private Path folder;

    private String example = "";

    @BeforeEach
    void give() {
        example = Run.ent("evaluations", "brevet", "--example").out();
    }

    private Run brevet(String text, Object... more) throws IOException {
        var args = new ArrayList<Object>(
                List.of("evaluations", "brevet", "--in", Files.writeString(folder.resolve("in.json"), text)));
        args.addAll(List.of(more));
        return Run.ent(args.toArray());
    }

    @Test
    void the_example_says_on_the_screen_what_it_writes_into_a_file() throws IOException {
        var file = folder.resolve("example.json");

        assertThat(Run.ent("evaluations", "brevet", "--example=" + file).out()).contains("exemple écrit dans");
        assertThat(Files.readString(file)).isEqualTo(example);
    }

    @Test
    void a_parent_is_told_how_the_result_was_made() throws IOException {
        var run = brevet(example);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Lefèvre-Müller Zoë : admis, mention bien, 14,3845 sur 20")
                .contains("+ 6,5 de latin au-dessus de 10) / 11 ≈ 15,3364")
                .contains("enseignement moral et civique 16 × 0,5", "oral 17 × 2) / 10 = 13,75")
                .contains("total : 0,4 × 15,3364 + 0,6 × 13,75 ≈ 14,3845 / 20")
                .contains("N'Guyên-Ó Briain Maëlys : refusé, 9,5364 sur 20");
        assertThat(brevet(example, "--lang", "en").out())
                .contains("passed, mention bien, 14.3845 out of 20", "civics 16 × 0.5", "6.5 of latin above 10");
    }

    @Test
    void what_is_just_under_a_mention_does_not_look_as_if_it_had_it() throws IOException {
        var run = brevet("""
                {"session": 2026, "pupils": [{"id": "e1", "name": "Zoë", "epreuves": {"FRANCAIS": 12, "MATHEMATIQUES": 12,
                 "HISTOIRE_GEOGRAPHIE": 12, "EMC": 12, "SCIENCES": 12, "ORAL": 12}, "compulsory": [
                  {"subject": "a", "average": 11.9999}, {"subject": "b", "average": 12}, {"subject": "c", "average": 12}]}]}""", "--json");

        assertThat(run.json().at("/results/0/mention/code").asText()).isEqualTo("PASSED");
        assertThat(run.json().at("/results/0/total").asText()).isEqualTo("11.9999");
    }

    @Test
    void a_mean_over_20_is_20_and_says_so() throws IOException {
        var run = brevet("""
                {"session": 2026, "pupils": [{"id": "e1", "name": "Zoë", "epreuves": {"FRANCAIS": 20, "MATHEMATIQUES": 20,
                 "HISTOIRE_GEOGRAPHIE": 20, "EMC": 20, "SCIENCES": 20, "ORAL": 20},
                 "compulsory": [{"subject": "a", "average": 19}], "facultative": [{"subject": "latin", "average": 18}]}]}""");

        assertThat(run.out())
                .contains("(a 19 + 8 de latin au-dessus de 10) / 1 = 20 (20 au plus)")
                .contains("mention très bien avec les félicitations du jury, 20 sur 20");
    }

    @Test
    void until_2025_it_is_a_matter_of_points_and_what_is_missing_is_said() throws IOException {
        var run = brevet(OLD);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("arrêté du 31 décembre 2015")
                .contains("Zoë : admis, mention bien, 604,5 sur 800")
                .contains("socle commun : 345 / 400 (points des niveaux : 50 + 50 + 50 + 50 + 40 + 40 + 40 + 25)")
                .contains("enseignement de complément : 10 / 20", "français : 62,5 / 100", "total : 604,5 / 800")
                .contains("Noé : pas de résultat, ", "mathématiques", "l'épreuve manque");
        var json = brevet(OLD, "--json").json();
        assertThat(json.at("/results")).hasSize(1);
        assertThat(json.at("/withoutResult/0/reason/code").asText()).isEqualTo("brevet.missing-epreuve");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"MATHEMATIQUES\": 11 | \"MATHEMATIQUES\": 21 | mathématiques : 21 est hors de 0 à 20",
                "\"MATHEMATIQUES\": 11 | \"MATHEMATIQUES\": null | mathématiques : l'épreuve manque",
                "\"average\": 15.4 | \"average\": -1 | moyenne annuelle : -1 est hors de 0 à 20",
            })
    void a_pupil_whose_figures_do_not_fit_has_no_result(String right, String wrong, String words) throws IOException {
        assertThat(example).contains(right);
        var run = brevet(example.replaceFirst(right, wrong));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(words, "Maëlys : refusé");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"session\": 2026 | \"session\": 2017 | in.json, session : 2017",
                "\"session\": 2026 | \"session\": 2025 | pupils[0].compulsory",
                "\"MATHEMATIQUES\": 11 | \"MATHS\": 11 | pupils[0].epreuves.MATHS",
                "\"MATHEMATIQUES\": 11 | \"MATHEMATIQUES\": \"11\" | pupils[0].epreuves.MATHEMATIQUES : \"11\"",
                "\"average\": 15.4 | \"average\": null | pupils[0].compulsory[0].average : null",
                "\"subject\": \"Anglais\" | \"subject\": \"Français\" | pupils[0].compulsory[3].subject",
                "\"id\": \"e2\" | \"id\": \"e1\" | pupils[1].id",
                "\"name\" | \"nom\" | pupils[0].nom",
            })
    void what_cannot_be_read_is_named_with_its_place(String right, String wrong, String words) throws IOException {
        assertThat(example).contains(right);
        var run = brevet(example.replace(right, wrong));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void one_of_two_things_is_asked_for() {
        assertThat(Run.ent("evaluations", "brevet").errLines()).containsExactly("donnez --in ou --example");
        assertThat(Run.ent("evaluations", "brevet", "--in", "x", "--example").exit())
                .isEqualTo(2);
    }
}
