package org.ent4j.catalogue.feed.gar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.model.Conformance;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** What the official schema forbids we forbid, and nothing else: file by file, on thousands of spoilt files. */
class OfficialSchemaConformanceTest {

    private static final int FILES = 3000;
    private static final int MANY_FILES = 20_000;

    /** About the folder, or about the GAR rather than its schema. */
    private static final Set<String> NOT_OF_SCHEMA = Set.of("CAT-VAL-04");

    private static Validator official(GarDegree degree) throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSchema(Conformance.file("gar/" + degree.schemaFile()).toFile())
                .newValidator();
    }

    private static Optional<String> complaint(Validator official, byte[] xml) throws IOException {
        try {
            official.validate(new StreamSource(new ByteArrayInputStream(xml)));
            return Optional.empty();
        } catch (SAXException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static List<GarFinding> forbidden(String name, byte[] xml) {
        return GarValidator.standard()
                .threads(1)
                .validate("folder", List.of(FeedSource.bytes(name, xml)), GarProgress.NONE)
                .get()
                .findings()
                .stream()
                .filter(each -> each.isBlocking()
                        && !NOT_OF_SCHEMA.contains(each.check().id()))
                .toList();
    }

    private record Spoilt(String name, byte[] xml, String how) {}

    private static Spoilt spoilt(GarDegree degree, Random random) {
        var export = SmallExport.of(degree);
        var part = GarPart.values()[random.nextInt(GarPart.values().length)];
        var root = export.file(part);
        var mutations = new Mutations(random);
        var done = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0 && !root.children.isEmpty(); i--) {
            done.add(mutations.mutate(root));
        }
        return new Spoilt(export.name(part, 0), SmallExport.bytes(root), String.join(", ", done));
    }

    @ParameterizedTest
    @EnumSource
    void the_valid_export_is_valid_for_both(GarDegree degree) throws Exception {
        var official = official(degree);
        var export = SmallExport.of(degree);

        for (var file : export.files.entrySet()) {
            var xml = SmallExport.bytes(file.getValue());
            assertThat(complaint(official, xml)).as(file.getKey()).isEmpty();
            assertThat(forbidden(file.getKey(), xml)).as(file.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_forbid_the_same_files(GarDegree degree) throws Exception {
        compare(degree, new Random(20261102 + degree.ordinal()), FILES);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void both_forbid_the_same_of_many_files(GarDegree degree) throws Exception {
        compare(degree, new Random(), MANY_FILES);
    }

    private static void compare(GarDegree degree, Random random, int files) throws SAXException, IOException {
        var official = official(degree);
        var refused = new TreeMap<String, Integer>();
        var valid = 0;

        for (int i = 0; i < files; i++) {
            var spoilt = spoilt(degree, random);
            var theirs = complaint(official, spoilt.xml());
            var ours = forbidden(spoilt.name(), spoilt.xml());
            assertThat(theirs.isPresent())
                    .as("%s after %s: schema %s, ours %s", spoilt.name(), spoilt.how(), theirs, ours)
                    .isEqualTo(!ours.isEmpty());
            ours.forEach(each -> refused.merge(each.check().id(), 1, Integer::sum));
            valid += theirs.isEmpty() ? 1 : 0;
        }

        coverage(refused, valid, files);
    }

    /** Every check of the schema, and enough files that are valid in spite of their changes. */
    private static void coverage(Map<String, Integer> refused, int valid, int files) {
        assertThat(valid).isBetween(files / 10, files * 9 / 10);
        for (var check : List.of(
                "CAT-VAL-07",
                "CAT-VAL-20",
                "CAT-VAL-21",
                "CAT-VAL-22",
                "CAT-VAL-23",
                "CAT-VAL-24",
                "CAT-VAL-25",
                "CAT-VAL-26",
                "CAT-VAL-27",
                "CAT-VAL-28",
                "CAT-VAL-30")) {
            assertThat(refused.getOrDefault(check, 0)).as(check).isGreaterThan(files / 400);
        }
    }
}
