package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.ent4j.model.id.Uai;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UaiCheckTest {

    @TempDir
    private Path folder;

    @Test
    void valid_codes_answer_yes() {
        var run = Run.ent("uai", "check", "0350122T", "0350165p");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 UAI valide(s)");
    }

    @Test
    void each_refused_code_has_one_line_with_the_right_one() {
        var run = Run.ent("uai", "check", "0350122A", "0350165P", "0350192", "bonjour");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("0350122T").contains("0350192U").contains("« bonjour » n'est pas un UAI");
    }

    @Test
    void english_and_json_say_the_same() {
        assertThat(Run.ent("uai", "check", "0350122A", "--lang", "en").out())
                .contains("the expected letter gives 0350122T");
        var json = Run.ent("uai", "check", "0350122A", "0350122T", "--json").json();
        assertThat(json.at("/checked").asInt()).isEqualTo(2);
        assertThat(json.at("/valid").asInt()).isEqualTo(1);
        assertThat(json.at("/refused/0/expected").asText()).isEqualTo("0350122T");
    }

    @Test
    void a_csv_file_is_read_by_its_first_column_with_or_without_a_header() throws IOException {
        var withHeader =
                Files.writeString(folder.resolve("a.csv"), "\uFEFFcode;nom\n0350122T;\"Collège\nAnne\"\n0350122A;x\n");
        var without = Files.writeString(folder.resolve("b.csv"), "0350122T,x\n\n0350165P,y\n");

        assertThat(Run.ent("uai", "check", "--file", withHeader).out()).startsWith("a.csv:4 : « 0350122A »");
        assertThat(Run.ent("uai", "check", "--file", without).exit()).isZero();
    }

    @Test
    void all_schools_of_a_real_file_are_accepted_and_refused_under_another_letter() throws IOException {
        var file = Run.data("uai/fr-en-annuaire-education.csv");
        Assumptions.assumeTrue(Files.exists(file), "no real schools in " + file);

        var run = Run.ent("uai", "check", "--file", file, "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/valid").asInt()).isEqualTo(996);

        var changed = new ArrayList<Object>(java.util.List.of("uai", "check", "--json"));
        var codes = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.substring(0, Math.min(8, line.length())))
                .filter(code -> Uai.parse(code).isRight())
                .distinct()
                .toList();
        codes.forEach(code -> changed.add(code.substring(0, 7) + (code.charAt(7) == 'Z' ? 'A' : 'Z')));
        var refused = Run.ent(changed.toArray()).json();
        assertThat(codes).hasSize(993);
        assertThat(refused.at("/valid").asInt()).isZero();
        assertThat(refused.at("/refused").findValuesAsText("expected")).isEqualTo(codes);
    }

    @Test
    void a_missing_file_or_no_code_is_one_line_and_exit_2() {
        var missing = Run.ent("uai", "check", "--file", folder.resolve("absent.csv"));

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.errLines()).containsExactly("absent.csv : fichier introuvable");
        assertThat(Run.ent("uai", "check").exit()).isEqualTo(2);
        assertThat(Run.ent("uai", "check", "--nonsense").errLines()).hasSize(1);
    }
}
