package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of evaluations gives an example of the file that it reads. */
class EvaluationExamplesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "averages, --explain",
        "marks, --pupil=anne --day=2026-10-15",
        "periods, ''",
        "services, ''",
        "council, ''",
        "brevet, ''",
    })
    void an_example_is_given_and_reads_back(String command, String more) throws IOException {
        var file = folder.resolve("example.json");
        assertThat(Run.ent("evaluations", command, "--example", file).exit()).isZero();
        assertThat(Run.ent("evaluations", command, "--example").out()).isEqualTo(Files.readString(file));

        var words = new ArrayList<Object>(List.of("evaluations", command, "--in", file));
        List.of(more.split(" ")).stream().filter(each -> !each.isEmpty()).forEach(words::add);
        var run = Run.ent(words.toArray());

        assertThat(run.exit()).isLessThan(2);
        assertThat(run.out()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"averages", "marks", "periods", "services", "council", "brevet"})
    void one_of_both_is_asked_for(String command) {
        for (var words :
                List.of(List.of("evaluations", command), List.of("evaluations", command, "--in", "x", "--example"))) {
            var run = Run.ent(words.toArray());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("donnez --in ou --example");
        }
    }

    @Test
    void marks_are_those_of_a_pupil_of_the_file_on_a_day() {
        var file = folder.resolve("marks.json");
        Run.ent("evaluations", "marks", "--example", file);

        var unknown = Run.ent("evaluations", "marks", "--in", file, "--pupil", "zoe", "--day", "2026-10-15");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--pupil : « zoe » n'est pas dans le fichier ; au choix : anne, bruno");
        var undated = Run.ent("evaluations", "marks", "--in", file, "--pupil", "anne");
        assertThat(undated.exit()).isEqualTo(2);
        assertThat(undated.err()).contains("donnez --pupil et --day avec --in");
        assertThat(Run.ent("evaluations", "marks", "--example", "--day", "2026-10-15")
                        .exit())
                .isEqualTo(2);
    }
}
