package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTablesTest {

    private static final String PUPILS = "Nom;Prénom;Né le;Classe;Cantine\nA;B;2015-01-01;CP;oui\n";

    @TempDir
    private Path folder;

    @Test
    void the_exports_of_onde_are_planned_imported_and_then_known() {
        var onde = Run.data("onde");
        assumeTrue(Files.isDirectory(onde), "the sample files are not there: " + onde);
        var files = new Object[] {
            "--uai",
            "0611234K",
            "--data",
            folder.resolve("data"),
            "--json",
            "--onde",
            onde.resolve("CSVExtraction-eleves.csv"),
            onde.resolve("CSVExtraction-responsables.csv"),
            onde.resolve("CSVExtraction-enseignants.csv")
        };

        var plan = directory("plan", files);
        assertThat(plan.exit()).isZero();
        assertThat(plan.json().at("/applied").asBoolean()).isFalse();
        assertThat(plan.json().at("/imports/0/people/create").asInt()).isEqualTo(730);
        assertThat(directory("import", files).json().at("/applied").asBoolean()).isTrue();
        assertThat(directory("plan", files)
                        .json()
                        .at("/imports/0/people/unchanged")
                        .asInt())
                .isEqualTo(730);
    }

    private static Run directory(String command, Object... options) {
        var words = new Object[options.length + 2];
        words[0] = "directory";
        words[1] = command;
        System.arraycopy(options, 0, words, 2, options.length);
        return Run.ent(words);
    }

    @Test
    void an_unknown_header_is_told_and_mapped() throws IOException {
        var pupils = Files.writeString(folder.resolve("eleves.csv"), PUPILS);
        var mapping = Files.writeString(folder.resolve("m.json"), "{\"cantine\": \"ignored\"}");

        assertThat(plan(pupils).out()).contains("eleve 1", "« Cantine »", "rien n'est écrit");
        assertThat(plan(pupils, "--lang", "en").out()).contains("\"Cantine\"", "nothing is written");
        assertThat(plan(pupils, "--mapping", mapping).out()).doesNotContain("Cantine");
    }

    @Test
    void a_rejected_row_answers_one_and_an_unusable_file_two() throws IOException {
        var bad = Files.writeString(folder.resolve("eleves.csv"), PUPILS + "C;D;31/02/2015;CP;\n");
        var open = Files.writeString(folder.resolve("parents.csv"), "Nom;Prénom\nA;\"B\n");

        assertThat(plan(bad).exit()).isEqualTo(1);
        assertThat(plan(bad).out()).contains("eleves.csv:3", "31/02/2015");
        assertThat(plan(open).exit()).isEqualTo(2);
        assertThat(plan(open).errLines()).singleElement().asString().contains("parents.csv", "ligne 2");
    }

    @Test
    void a_mapping_that_cannot_be_used_is_one_line() throws IOException {
        var pupils = Files.writeString(folder.resolve("eleves.csv"), PUPILS);
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        var unknown = Files.writeString(folder.resolve("unknown.json"), "{\"Cantine\": \"REPAS\"}");
        var list = Files.writeString(folder.resolve("list.json"), "[1]");

        for (var mapping : new Path[] {broken, unknown, list, folder.resolve("none.json")}) {
            var run = plan(pupils, "--mapping", mapping);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains(String.valueOf(mapping.getFileName()));
        }
    }

    private Run plan(Path file, Object... more) {
        var options = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"--csv", file, "--uai", "0350122T", "--data", folder.resolve("data")}, 0, options, 0, 6);
        System.arraycopy(more, 0, options, 6, more.length);
        return directory("plan", options);
    }
}
