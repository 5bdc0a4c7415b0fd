package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

@ExtendWith(ImportedSample.class)
class GarExportCommandTest {

    private static final String AT = "2026-11-02T07:00:00Z";

    @TempDir
    private Path folder;

    private Run export(Object... more) {
        var words = Stream.concat(Stream.of("gar", "export", "--ent", "ENT1", "--at", AT, "--json"), Stream.of(more));
        return Run.ent(words.toArray());
    }

    private static long count(Run run, String type) {
        for (var each : run.json().get("objects")) {
            if (each.get("type").asText().equals(type)) {
                return each.get("count").asLong();
            }
        }
        return 0;
    }

    @Test
    void a_made_up_academie_exports_and_every_file_keeps_the_official_schema() throws IOException, SAXException {
        var out = folder.resolve("out");

        var run = export("--schools", 3, "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("leftOut")).isEmpty();
        assertThat(count(run, "GAREtab")).isEqualTo(3);
        assertThat(count(run, "GAREleve")).isGreaterThan(1_000);
        assertThat(count(run, "GARRespAff")).isZero();
        assertThat(out.resolve("ENT1_GAR-ENT_Complet_20261102_080000_2D.md5")).exists();
        assertThatNothingIsFound(out);
        validate(out, Run.data("gar/GAR-ENT.xsd"));
    }

    private static void assertThatNothingIsFound(Path out) {
        var found = Run.ent("gar", "validate", out, "--json").json();
        assertThat(found.get("accepted").asBoolean()).isTrue();
        assertThat(found.get("findings")).isEmpty();
    }

    private static void validate(Path out, Path schema) throws IOException, SAXException {
        assumeTrue(Files.exists(schema), "no official schema of the GAR");
        var factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var validator = factory.newSchema(schema.toFile()).newValidator();
        try (var files = Files.list(out)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                validator.validate(new StreamSource(file.toFile()));
            }
        }
    }

    @Test
    void made_up_ecoles_export_as_the_first_degree_has_it() throws IOException, SAXException {
        var out = folder.resolve("out");

        var run = export("--schools", 3, "--degree", "1D", "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("leftOut")).isEmpty();
        assertThat(count(run, "GAREtab")).isEqualTo(3);
        assertThat(count(run, "GAREleve")).isEqualTo(3 * 8 * 22);
        assertThat(count(run, "GARPersonMEFSTAT4")).isGreaterThan(500);
        assertThat(out.resolve("ENT1_GAR-ENT_Complet_20261102_080000_1D.tar.gz"))
                .exists();
        assertThatNothingIsFound(out);
        validate(out, Run.data("gar/GAR-ENT-1D.xsd"));
    }

    @Test
    void the_directory_exports_with_those_who_are_designated_and_says_what_stays(Path data) throws IOException {
        var uai = Academie.uai(0).value();
        var leftOut = folder.resolve("left-out.jsonl");

        var run = export(
                "--data",
                data,
                "--out",
                folder.resolve("out"),
                "--school",
                uai,
                "--resp-aff",
                uai + ":gone",
                "--left-out",
                leftOut);

        assertThat(run.exit()).isZero();
        assertThatNothingIsFound(folder.resolve("out"));
        assertThat(count(run, "GAREleve")).isEqualTo(406);
        assertThat(count(run, "GAREnseignant")).isEqualTo(41);
        assertThat(count(run, "GAREleveEnseignement")).isGreaterThan(4_000);
        assertThat(Files.readString(leftOut)).contains("\"rule\":\"CAT-GAR-21\"", "\"key\":\"gone\"");
    }

    @Test
    void what_blocks_leaves_nothing_behind_and_nothing_is_written_over(Path data) throws IOException {
        var out = folder.resolve("out");

        var none = Run.ent("gar", "export", "--ent", "ENT1", "--data", data, "--degree", "1D", "--out", out);

        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.out()).contains("aucun établissement à remettre pour ENT1, 1D", "rien n'est remis");
        assertThat(folder).isEmptyDirectory();

        Files.writeString(Files.createDirectory(out).resolve("mine"), "");
        var full = Run.ent("gar", "export", "--ent", "ENT1", "--example", "--out", out);
        assertThat(full.exit()).isEqualTo(2);
        assertThat(full.errLines()).singleElement().asString().contains("n'est pas vide");
    }
}
