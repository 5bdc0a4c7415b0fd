package org.ent4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people use it: what cannot be read is named, and nothing is left that looks complete and is not. */
class BatchCommandTest {

    @TempDir
    Path temp;

    private Academie academie;

    @BeforeEach
    void make() {
        academie = Academie.of(1, temp.resolve("academie"));
    }

    private CommandRun audit(String... more) {
        var usual = List.of(
                "rights-audit",
                "--master",
                "local[2]",
                "--in",
                academie.folder().toUri().toString(),
                "--on",
                "2026-10-12");
        return CommandRun.of(usual, more);
    }

    private Path out(String name) {
        return temp.resolve(name);
    }

    @Test
    void a_file_that_breaks_off_and_an_alien_one_are_named_and_the_others_are_read() throws IOException {
        var pupils = academie.files("Eleve").get(0);
        var bytes = Files.readAllBytes(pupils);
        Files.write(pupils, Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(
                academie.aaf().resolve("ENT_X_Complet_20261012_PersEducNat_9999.xml"), "<html><body>non</body></html>");

        var run = audit("--out", out("r").toUri().toString());

        assertThat(run.exit()).isEqualTo(1);
        var issues = Results.lines(out("r").resolve("issues.csv"));
        assertThat(issues).anyMatch(line -> line.startsWith(pupils.getFileName() + ",") && line.contains("FATAL"));
        assertThat(issues).anyMatch(line -> line.contains("PersEducNat_9999.xml"));
        var roles = Results.lines(out("r").resolve("roles.csv"));
        assertThat(roles).anyMatch(line -> line.contains("/ENSEIGNANT,"));
        assertThat(roles).noneMatch(line -> line.contains("/ELEVE,"));
    }

    @Test
    @Tag("slow")
    void a_broken_file_of_schools_does_not_take_the_others_along() throws IOException {
        var schools = academie.files("EtabEducNat").get(0);
        var broken = Files.readString(schools);
        Files.writeString(
                academie.aaf().resolve("ENT_A_Complet_20261012_EtabEducNat_0009.xml"),
                broken.substring(0, broken.length() / 2));

        var run = audit("--out", out("r").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(Results.lines(out("r").resolve("issues.csv")))
                .anyMatch(line ->
                        line.startsWith("ENT_A_Complet_20261012_EtabEducNat_0009.xml,") && line.contains("FATAL"));
        assertThat(Results.lines(out("r").resolve("roles.csv"))).isNotEmpty();
    }

    @Test
    void whoever_is_in_two_files_counts_once_and_is_reported() throws IOException {
        var staff = academie.files("PersEducNat").get(0);
        Files.copy(staff, academie.aaf().resolve("ENTSAMPLE_Complet_20270115_PersEducNat_0001.xml"));
        var people = Files.readString(staff).split("<addRequest", -1).length - 1;

        var run = audit("--out", out("r").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(Results.lines(out("r").resolve("issues.csv")))
                .hasSize(people)
                .allMatch(line -> line.startsWith("ENTSAMPLE_Complet_20270115_PersEducNat_0001.xml,"));
        assertThat(Results.lines(out("r").resolve("roles.csv"))).doesNotHaveDuplicates();
    }

    @Test
    void a_delta_and_an_export_without_schools_are_refused_by_name() throws IOException {
        var delta = academie.aaf().resolve("ENT_X_Delta_20261012_PersEducNat_0000.xml");
        Files.writeString(delta, "<ficAlimMENESR/>");
        assertThat(audit("--out", out("r").toString()).err()).contains("Delta_20261012_PersEducNat_0000.xml : delta");

        Files.delete(delta);
        Files.delete(academie.files("EtabEducNat").get(0));
        var run = audit("--out", out("r").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("EtabEducNat : absent ou inutilisable");
        assertThat(out("r")).doesNotExist();
    }

    @Test
    @Tag("slow")
    void paths_are_typed_as_people_do() {
        var run = audit("--out", out("é t") + "/");

        assertThat(run.err().lines().filter(line -> !line.startsWith("["))).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(out("é t").resolve("roles.csv")).isDirectory();
    }

    @Test
    void what_is_typed_wrongly_is_told_in_one_line() {
        var err = new StringWriter();
        var command = Batch.command().setErr(new PrintWriter(err, true));
        assertThat(command.execute("rights-audit", "--in", "x")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "ent batch rights-audit : il manque --out ; voir ent batch rights-audit --help");
    }

    private static String refusal(String... words) {
        var err = new StringWriter();
        var usual = Stream.of("vie-scolaire-year", "--in", "x", "--out", "y", "--on", "2026-10-12");
        var exit = Batch.command()
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(usual, Arrays.stream(words)).toArray(String[]::new));
        assertThat(exit).isEqualTo(2);
        return err.toString().strip();
    }

    @Test
    void a_threshold_a_year_or_a_day_that_will_not_do_is_told_before_anything_is_read() {
        assertThat(refusal("--threshold", "0")).isEqualTo("--threshold : au moins 1");
        assertThat(refusal("--year", "2027-2028"))
                .isEqualTo("--on : 2026-10-12 n'est pas dans l'année scolaire 2027-2028");
        assertThat(refusal("--year", "2027-2029")).startsWith("ent batch vie-scolaire-year : --year : « 2027-2029 »");
    }

    @Test
    void when_all_is_demanded_nothing_is_done_and_nothing_is_left() throws IOException {
        var pupils = academie.files("Eleve").get(0);
        Files.writeString(pupils, "<ficAlimMENESR><addRequest>");

        var run = audit("--strict", "--out", out("r").toUri().toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--strict : ").contains(String.valueOf(pupils.getFileName()));
        assertThat(run.err().lines().filter(line -> !line.startsWith("["))).hasSize(1);
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(academie.folder());
        }
    }

    @Test
    void results_that_are_there_are_not_replaced_and_a_folder_without_files_is_told() throws IOException {
        Files.createDirectory(out("r"));
        var twice = audit("--out", out("r").toString());
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("existe déjà").doesNotContain("\tat ");

        var nothing = new Academie(out("r"));
        academie = nothing;
        var run = audit("--out", out("s").toUri().toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("aucun fichier (.xml)");
        assertThat(out("s")).doesNotExist();
    }

    @Test
    void rules_with_a_defect_are_refused_with_their_line() throws IOException {
        var rules = Files.writeString(temp.resolve("rules.json"), "{\"version\": 1, \"rules\": [\n{\"id\": \"r\"}]}");

        var run = audit(
                "--rules", rules.toUri().toString(), "--out", out("r").toUri().toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("rules.json:2");
        assertThat(out("r")).doesNotExist();
    }

    @Test
    void with_json_there_is_json_alone_and_its_schema_knows_it() throws IOException {
        var run = audit("--json", "--out", out("r").toString());

        var answer = new ObjectMapper().readTree(run.out());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(answer.path("job").asText()).isEqualTo("rights-audit");
        assertThat(answer.path("roles").asInt())
                .isEqualTo(Results.lines(out("r").resolve("roles.csv")).size());
        assertThat(answer.path("remarks").path("leftOut").isInt()).isTrue();
        var known = new ObjectMapper()
                .readTree(Path.of("..", "..", "docs", "schema", "batch.schema.json")
                        .toFile())
                .path("properties");
        assertThat(answer.fieldNames()).toIterable().allMatch(known::has);
    }

    @Test
    void a_job_that_cannot_be_done_says_so_in_json_too() throws IOException {
        Files.createDirectory(out("r"));

        var refused = audit("--json", "--out", out("r").toString());
        var misused = audit("--json", "--out", out("s").toString(), "--nothing");

        assertThat(new ObjectMapper()
                        .readTree(refused.out())
                        .path("error")
                        .path("fr")
                        .asText())
                .contains("existe déjà");
        assertThat(new ObjectMapper()
                        .readTree(misused.out())
                        .path("error")
                        .path("code")
                        .asText())
                .isEqualTo("usage");
        assertThat(refused.exit()).isEqualTo(misused.exit()).isEqualTo(2);
    }
}
