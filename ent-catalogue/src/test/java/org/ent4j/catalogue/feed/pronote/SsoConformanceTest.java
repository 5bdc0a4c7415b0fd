package org.ent4j.catalogue.feed.pronote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.ent4j.catalogue.feed.structure.OfficialXsd;
import org.ent4j.catalogue.feed.structure.StructureDefect;
import org.ent4j.catalogue.feed.structure.XmlChanges;
import org.ent4j.catalogue.pronote.IdentifiersFile;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;

class SsoConformanceTest {

    private static final String XSD = "pronote/RapprochementSSO.xsd";

    static String written(IdentifiersFile file) {
        try {
            var out = new ByteArrayOutputStream();
            SsoWriter.write(file, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void what_is_written_keeps_the_schema_reads_back_and_is_valid_for_us() {
        var schema = OfficialXsd.of(XSD);
        for (var seed = 0; seed < 100; seed++) {
            var file = VariedSso.of(seed);
            var xml = written(file);

            assertThat(schema.complaint(xml)).as("seed %d", seed).isEmpty();
            assertThat(SsoReader.read(FeedSource.text("sso.xml", xml)).rows()).containsExactly(file);
            assertThat(SsoValidator.validate(FeedSource.text("sso.xml", xml)).isValid())
                    .isTrue();
        }
    }

    @Test
    void we_refuse_the_structures_that_the_schema_refuses_and_no_others() {
        var schema = OfficialXsd.of(XSD);
        var random = new Random(7);
        var refused = 0;
        for (var seed = 0; seed < 1500; seed++) {
            var xml = XmlChanges.of(written(VariedSso.of(seed % 200)), random);
            var complaint = schema.complaint(xml);
            var ours = SsoValidator.validate(FeedSource.text("sso.xml", xml)).findings().stream()
                    .filter(issue -> issue.reason() instanceof StructureDefect)
                    .toList();

            assertThat(ours.isEmpty()).as("%s%n%s%n%s", complaint, ours, xml).isEqualTo(complaint.isEmpty());
            refused += complaint.isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(500, 1350);
    }

    @Test
    void whatever_is_changed_every_defect_of_structure_is_told_by_the_reader_too() {
        var random = new Random(11);
        var lost = 0;
        for (var seed = 0; seed < 400; seed++) {
            var xml = XmlChanges.of(written(VariedSso.of(seed % 200)), random);
            var source = FeedSource.text("sso.xml", xml);
            var read = SsoReader.read(source);
            var rows = read.rows().stream().mapToLong(SsoConformanceTest::rows).sum();

            assertThat(read.issues())
                    .hasSameSizeAs(SsoValidator.validate(source).findings());
            if (read.isComplete()) {
                assertThat(rows).as(xml).isEqualTo(people(xml));
            }
            lost += read.isComplete() ? 0 : 1;
        }
        assertThat(lost).isBetween(25, 300);
    }

    private static long rows(IdentifiersFile file) {
        return file.people().count();
    }

    private static long people(String xml) {
        return xml.split(" ID_Partenaire=", -1).length - 1L;
    }
}
