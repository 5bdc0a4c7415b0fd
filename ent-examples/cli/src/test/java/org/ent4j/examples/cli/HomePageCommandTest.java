package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ImportedSample.class)
class HomePageCommandTest {

    private static final String MONDAY = "2026-11-16T08:00";

    @TempDir
    private Path folder;

    private Path content;
    private Path contents;

    @BeforeEach
    void example() {
        assertThat(Run.ent("homepage", "new", "--example", folder).exit()).isZero();
        content = folder.resolve("exemple.json");
        contents = folder.resolve("contenus.json");
    }

    private static Run page(Path data, Object... args) {
        var all = new ArrayList<Object>(List.of("homepage"));
        all.addAll(List.of(args));
        all.addAll(List.of("--uai", "0350122T", "--data", data, "--at", MONDAY));
        return Run.ent(all.toArray());
    }

    @Test
    void the_example_can_be_published_and_written_as_html() throws IOException {
        var html = folder.resolve("page.html");

        var check = Run.ent("homepage", "check", "--in", content, "--contents", contents, "--at", MONDAY);
        assertThat(check.out()).isEqualTo("la page peut être publiée\n");
        assertThat(check.exit()).isZero();
        assertThat(Run.ent("homepage", "render", "--in", content, "--contents", contents, "--out", html)
                        .exit())
                .isZero();
        assertThat(Files.readString(html)).contains("Collège Jean-Dupont", "data:image/png;base64,");
    }

    @Test
    void a_page_with_a_defect_says_which_rule_it_breaks() throws IOException {
        Files.writeString(content, Files.readString(content).replace("\"height\": 320", "\"height\": 321"));

        var check =
                Run.ent("homepage", "check", "--in", content, "--contents", contents, "--at", MONDAY, "--lang", "en");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .contains("blocking : the banner has 1400 × 321 pixels; 1400 × 320 are needed [CAT-PAG-03")
                .endsWith("the page cannot be published\n");
    }

    @Test
    void a_page_is_changed_published_and_brought_back(Path data) throws IOException {
        assertThat(page(data, "new", "--in", content).exit()).isZero();
        var block = Files.writeString(
                folder.resolve("b.json"),
                "{\"type\":\"FormattedText\",\"id\":\"note\",\"title\":\"Note\",\"html\":\"<p onclick='x()'>a</p>\"}");
        assertThat(page(data, "add", "--in", block, "--to", "2.1.1").out())
                .contains("2.1.1  note", "! de <p> ont été retirés : onclick");
        assertThat(page(data, "publish", "--contents", contents).out()).startsWith("version 1, publiée");
        assertThat(page(data, "unpublish").out()).startsWith("version 1, archivée");
        assertThat(page(data, "restore", "--contents", contents).out()).startsWith("version 1, publiée");
    }

    @Test
    void what_a_content_says_of_a_picture_is_not_believed() throws IOException {
        Files.copy(folder.resolve("cdi.png"), folder.resolve("bandeau.png"), StandardCopyOption.REPLACE_EXISTING);

        var run = page(folder.resolve("data"), "new", "--in", content);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("bandeau.png", "640 × 400");
    }

    @Test
    void words_that_do_not_fit_are_told() {
        assertThat(page(folder, "move", "--block", "Contact !").err()).contains("n'est pas un nom de bloc");
        assertThat(page(folder, "move", "--block", "contact", "--to", "1.2").err())
                .contains("n'est pas un emplacement");
        assertThat(Run.ent("homepage", "show").err()).contains("aucune donnée ici");
        assertThat(Run.ent("homepage", "new", "--data", folder.resolve("none")).err())
                .contains("--uai");
        assertThat(Run.ent("rubrique", "set", "é é", "--discard").err()).contains("n'est pas un numéro de rubrique");
        assertThat(Run.ent("rubrique", "set", "a", "--visible", "tous").err()).contains("rule:CLÉ");
    }
}
