package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.viescolaire.feed.lsu.LsuReader;
import org.ent4j.viescolaire.feed.lsu.PrimaryLsuReader;
import org.ent4j.viescolaire.json.LivretJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** A generated collège of 600 pupils, and a school of as many, as JSON, as the ministry's file, and back. */
class LsuRoundTripTest {

    private static final int PUPILS = 600;

    @TempDir
    private Path folder;

    private Path json = Path.of("");
    private Path xml = Path.of("");

    @BeforeEach
    void files() {
        json = folder.resolve("livret.json");
        xml = folder.resolve("lsu.xml");
    }

    private void exported(int degree) {
        assertThat(Run.ent("lsu", "sample", "--degree", degree, "--pupils", PUPILS, "--out", json)
                        .exit())
                .isZero();
        var export = Run.ent("lsu", "export", "--degree", degree, "--in", json, "--out", xml, "--json");
        assertThat(export.exit()).isZero();
        assertThat(export.json().at("/anomalies")).isEmpty();
        var valid = Run.ent("lsu", "validate", xml, "--json");
        assertThat(valid.json().at("/findings")).isEmpty();
        assertThat(valid.json().at("/counts/eleve").asInt()).isEqualTo(PUPILS);
        assertThat(valid.json().at("/counts/bilan-periodique").asInt()).isEqualTo(PUPILS);
    }

    @Test
    void a_college_of_600_pupils_is_read_back_equal() throws IOException {
        exported(2);

        var read = LsuReader.read(FeedSource.file(xml));
        assertThat(read.issues()).isEmpty();
        try (var in = Files.newInputStream(json)) {
            assertThat(read.rows()).containsExactly(LivretJson.read(in).file());
        }
    }

    @Test
    void a_school_of_600_pupils_is_read_back_equal() throws IOException {
        exported(1);

        var read = PrimaryLsuReader.read(FeedSource.file(xml));
        assertThat(read.issues()).isEmpty();
        try (var in = Files.newInputStream(json)) {
            assertThat(read.rows()).containsExactly(LivretJson.readPrimary(in));
        }
    }

    @Test
    void both_please_the_ministrys_schemas() throws IOException, SAXException {
        exported(2);
        pleases("lsu/import-complet-strict.xsd");
        exported(1);
        pleases("lsu/livret-scolaire_1d_schema_1.0b.xsd");
    }

    /** Throws the first complaint. */
    private void pleases(String name) throws IOException, SAXException {
        var schema = Run.data(name);
        assumeTrue(Files.exists(schema), () -> schema + " is not there");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(xml.toFile()));
    }
}
