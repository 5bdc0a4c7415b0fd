package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LsuCommandsTest {

    @TempDir
    private Path folder;

    private Path livret(int pupils) {
        var file = folder.resolve("livret.json");
        assertThat(Run.ent("lsu", "sample", "--pupils", pupils, "--seed", 7, "--out", file)
                        .exit())
                .isZero();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "3.0", "4.0", "5.0", "6.0", "7.0"})
    void a_made_up_college_is_exported_validated_and_read(String version) {
        var xml = folder.resolve("lsu.xml");
        var export = Run.ent("lsu", "export", "--in", livret(60), "--out", xml, "--schema-version", version, "--json");

        assertThat(export.exit()).isZero();
        assertThat(export.json().at("/written").asBoolean()).isTrue();
        assertThat(export.json().at("/anomalies")).isEmpty();
        var valid = Run.ent("lsu", "validate", xml, "--json");
        assertThat(valid.exit()).isZero();
        assertThat(valid.json().at("/version").asText()).isEqualTo(version);
        assertThat(valid.json().at("/findings")).isEmpty();
        assertThat(valid.json().at("/counts/eleve").asInt()).isEqualTo(60);
        var read = Run.ent("lsu", "read", xml, "--json");
        assertThat(read.exit()).isZero();
        assertThat(read.json().at("/counts/periodicReports").asInt()).isEqualTo(60);
        assertThat(read.json().at("/classes")).hasSize(3);
        assertThat(read.json().at("/classes/0/code").asText()).isEqualTo("4EME 1");
        assertThat(read.json().at("/classes/0/pupils").asInt()).isEqualTo(10);
        assertThat(Run.ent("lsu", "read", xml).out())
                .containsPattern("élèves +60\n")
                .contains("compétences numériques", "10 élèves, 10 bilans périodiques")
                .doesNotContain("pupils", "digitalSkills");
    }

    @Test
    void a_made_up_school_of_the_first_degree_is_exported_validated_and_read() {
        var xml = folder.resolve("lsu.xml");
        var export = Run.ent("lsu", "export", "--degree", 1, "--in", primary(80), "--out", xml, "--json");

        assertThat(export.exit()).isZero();
        assertThat(export.json().at("/anomalies")).isEmpty();
        assertThat(export.json().at("/version").asText()).isEqualTo("1.0");
        var valid = Run.ent("lsu", "validate", xml, "--json");
        assertThat(valid.exit()).isZero();
        assertThat(valid.json().at("/counts/eleve").asInt()).isEqualTo(80);
        var read = Run.ent("lsu", "read", xml, "--json");
        assertThat(read.json().at("/degree").asInt()).isEqualTo(1);
        assertThat(read.json().at("/counts/cycleReports").asInt()).isEqualTo(24);
    }

    private Path primary(int pupils) {
        var file = folder.resolve("primary.json");
        assertThat(Run.ent("lsu", "sample", "--degree", 1, "--pupils", pupils, "--out", file)
                        .exit())
                .isZero();
        return file;
    }

    @Test
    void one_pupil_is_one() {
        var xml = folder.resolve("lsu.xml");
        Run.ent("lsu", "export", "--degree", 1, "--in", primary(1), "--out", xml);

        assertThat(Run.ent("lsu", "read", xml).out()).containsPattern(" : 1 élève, 1 bilan périodique, [01] bilan");
        assertThat(Run.ent("lsu", "read", xml, "--lang", "en").out()).contains(": 1 pupil, 1 bilan périodique");
    }

    @Test
    void a_pupil_of_the_first_degree_without_an_ine_is_named_before_anything_is_written() throws IOException {
        var in = primary(3);
        Files.writeString(in, Files.readString(in).replace("\"ine\" : \"000000002AA\",", ""));
        var xml = folder.resolve("lsu.xml");
        var export = Run.ent("lsu", "export", "--degree", 1, "--in", in, "--out", xml, "--json");

        assertThat(export.exit()).isEqualTo(1);
        assertThat(export.json().at("/anomalies")).hasSize(1);
        assertThat(export.json().at("/anomalies/0/pupil").asText()).isEqualTo("EL_2");
        assertThat(export.json().at("/anomalies/0/fr").asText()).isEqualTo("INE : manque");
        assertThat(xml).doesNotExist();
    }

    @Test
    void the_same_seed_gives_the_same_livret() throws IOException {
        var first = Files.readString(livret(10));

        assertThat(Files.readString(livret(10))).isEqualTo(first);
    }

    @Test
    void nothing_is_written_when_an_anomaly_blocks_and_it_names_the_pupil() throws IOException {
        var in = livret(3);
        Files.writeString(in, Files.readString(in).replaceFirst("\"siecleId\" : \"100001\",", ""));
        var xml = Files.writeString(folder.resolve("lsu.xml"), "before");
        var export = Run.ent("lsu", "export", "--in", in, "--out", xml, "--json");

        assertThat(export.exit()).isEqualTo(1);
        assertThat(export.json().at("/written").asBoolean()).isFalse();
        assertThat(export.json().at("/anomalies")).hasSize(1);
        assertThat(export.json().at("/anomalies/0/rule").asText()).isEqualTo("VS-LSU-01");
        assertThat(export.json().at("/anomalies/0/pupil").asText()).isEqualTo("EL_2");
        assertThat(xml).hasContent("before");
        assertThat(folder.resolve("lsu.xml.part")).doesNotExist();
        assertThat(Run.ent("lsu", "export", "--in", in, "--out", xml).out())
                .contains("bloquant", "SIECLE", "rien n'est écrit : 1 anomalie bloquante\n");
        assertThat(Run.ent("lsu", "export", "--in", in, "--out", xml, "--lang", "en")
                        .out())
                .contains("nothing is written: 1 blocking anomaly\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"code\" : \"020700\"',         '\"code\" : \"0207\"',           VS-LSU-63",
        "'\"index\" : 1',                 '\"index\" : 4',                 VS-LSU-16",
        "'\"school\" : \"0350122T\"',     '\"school\" : \"0350122A\"',     VS-LSU-15",
        "'\"siecleId\" : \"100001\"',     '\"siecleId\" : \"100002\"',     VS-LSU-66",
        "'\"siecleId\" : \"100001\"',     '\"siecleId\" : \"0100001\"',    ''",
    })
    void what_the_file_would_be_refused_for_is_an_anomaly_before(String right, String wrong, String rule)
            throws IOException {
        var in = livret(30);
        Files.writeString(in, Files.readString(in).replace(right, wrong));
        var xml = folder.resolve("lsu.xml");
        var export = Run.ent("lsu", "export", "--in", in, "--out", xml, "--json");

        assertThat(export.exit()).isEqualTo(rule.isEmpty() ? 0 : 1);
        assertThat(export.json().at("/anomalies/0/rule").asText()).isEqualTo(rule);
        assertThat(export.json().at("/findings")).isEmpty();
        assertThat(Files.exists(xml)).isEqualTo(rule.isEmpty());
    }

    @Test
    void defects_are_told_with_their_place_and_answer_1() throws IOException {
        var xml = folder.resolve("lsu.xml");
        Run.ent("lsu", "export", "--in", livret(3), "--out", xml);
        Files.writeString(xml, Files.readString(xml).replace("schemaVersion=\"7.0\"", "schemaVersion=\"99.0\""));
        var run = Run.ent("lsu", "validate", xml);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("lsu.xml:2:", "version 99.0 inconnue", "[lsu.unknown-version]", "non conforme");
        assertThat(Run.ent("lsu", "validate", xml, "--lang", "en").out()).contains("unknown version", "not valid");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, un livret du premier degré se lit avec --degree 1",
        "2, 1, un livret de collège se lit sans --degree 1"
    })
    void a_livret_of_the_other_degree_says_which_option_is_meant(String made, String asked, String hint) {
        var json = folder.resolve("livret.json");
        Run.ent("lsu", "sample", "--degree", made, "--pupils", 1, "--out", json);

        var run = Run.ent("lsu", "export", "--degree", asked, "--in", json, "--out", folder.resolve("out.xml"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("ligne 2", "est inconnu")
                .endsWith(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<other/>",
                "<lsun-bilans/>",
                "<lsun-bilans xmlns='urn:x'/>",
                "<lsun-bilans xmlns='urn:fr:edu:scolarite:lsun:bilans:import' schemaVersion='7.0'>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><lsun-bilans>&b;</lsun-bilans>",
            })
    void what_is_no_file_of_the_lsu_is_one_line_and_2(String text) throws IOException {
        var run = Run.ent("lsu", "validate", Files.writeString(folder.resolve("a.xml"), text));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void what_does_not_make_a_file_wrong_is_marked_as_worth_knowing() throws IOException {
        var xml = folder.resolve("lsu.xml");
        Run.ent("lsu", "export", "--in", livret(3), "--out", xml);
        Files.writeString(xml, Files.readString(xml).replaceFirst("0350122T", "0350122A"));
        var run = Run.ent("lsu", "validate", xml);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("à savoir lsu.xml:").contains("[lsu.not-a-uai]", "lsu.xml : conforme");
        assertThat(Run.ent("lsu", "validate", xml, "--lang", "en").out()).startsWith("to know lsu.xml:");
    }

    @Test
    void what_was_found_before_the_file_breaks_is_told_with_the_break() throws IOException {
        var xml = folder.resolve("lsu.xml");
        Run.ent("lsu", "export", "--in", livret(3), "--out", xml);
        var text = Files.readString(xml).replaceFirst("code=\"020700\"", "code=\"0207\"");
        Files.writeString(xml, text.substring(0, text.indexOf("</bilans-periodiques>") + 5));
        var run = Run.ent("lsu", "validate", xml);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("[lsu.too-short]", "non conforme");
        var json = Run.ent("lsu", "validate", xml, "--json").json();
        assertThat(json.at("/valid").asBoolean()).isFalse();
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("lsu.too-short");
        assertThat(json.at("/stopped/severity").asText()).isEqualTo("FATAL");
        assertThat(run.out()).contains(json.at("/stopped/fr").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"file\":{}}", "{\"file\":{\"headr\":{}}}"})
    void a_livret_that_cannot_be_read_is_one_line_and_2(String text) throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), text);
        var run = Run.ent("lsu", "export", "--in", in, "--out", folder.resolve("out.xml"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("JSON illisible");
    }

    @Test
    void the_ministrys_sample_has_no_defect() {
        var sample = Run.data("lsu/sample-bilan-complet.xml");
        assumeTrue(Files.exists(sample), () -> sample + " is not there");

        assertThat(Run.ent("lsu", "validate", sample).exit()).isZero();
        var read = Run.ent("lsu", "read", sample, "--json");
        assertThat(read.exit()).isZero();
        assertThat(read.json().at("/counts/disciplines").asInt()).isEqualTo(11);
        assertThat(read.json().at("/classes")).hasSize(2);
    }
}
