package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.Conformance;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

/** Against the ministry's sample and schema, when they are there. */
class LsuConformanceTest {

    private static final LsuValidator VALIDATOR = LsuValidator.ofBothDegrees();

    private static String sample() throws IOException {
        return Files.readString(Conformance.file("lsu/sample-bilan-complet.xml"));
    }

    @Test
    void the_official_sample_has_no_defect() throws IOException {
        var report = VALIDATOR.validate(FeedSource.file(Conformance.file("lsu/sample-bilan-complet.xml")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.version()).isEqualTo("2.0");
        assertThat(report.counts())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("eleve", 3),
                        Map.entry("periode", 3),
                        Map.entry("discipline", 11),
                        Map.entry("enseignant", 12),
                        Map.entry("element-programme", 15),
                        Map.entry("competences-numeriques-commun", 2),
                        Map.entry("epi", 3),
                        Map.entry("epi-groupe", 4),
                        Map.entry("acc-perso", 2),
                        Map.entry("acc-perso-groupe", 3),
                        Map.entry("bilan-periodique", 5),
                        Map.entry("acquis", 23),
                        Map.entry("appreciation", 21),
                        Map.entry("domaine", 32),
                        Map.entry("parcours", 28),
                        Map.entry("bilan-cycle", 3)));
    }

    @Test
    void on_files_with_a_random_change_the_validator_and_the_schema_agree() throws IOException {
        var schema = OfficialSchema.ofSecondDegree();
        var sample = sample();
        var counts = agreement(schema, sample, new Random(20_261_129), 1_500);

        assertThat(counts.get("valid")).isGreaterThan(150);
        assertThat(counts.get("invalid")).isGreaterThan(700);
    }

    static Map<String, Integer> agreement(OfficialSchema schema, String xml, Random random, int times) {
        var counts = new TreeMap<>(Map.of("valid", 0, "invalid", 0));
        var disagreements = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            var mutant = Mutations.of(xml, random);
            var official = schema.complaint(mutant);
            var report = VALIDATOR.validate(FeedSource.text("mutant.xml", mutant));
            var ours = report.findings().stream()
                    .filter(finding -> finding.issue().severity() == Severity.ERROR)
                    .filter(finding -> !isStricter(finding))
                    .map(finding -> finding.line(Lang.EN))
                    .toList();
            counts.merge(official.isEmpty() ? "valid" : "invalid", 1, Integer::sum);
            if (official.isEmpty() != (ours.isEmpty() && report.refusal().isEmpty())) {
                disagreements.add(official + " / " + ours + report.refusal());
            }
        }
        assertThat(disagreements).isEmpty();
        return counts;
    }

    /** What a schema cannot see, or does not look at: see LsuValidator. */
    private static boolean isStricter(LsuFinding finding) {
        return switch (finding.issue().code()) {
            case "lsu.wrong-kind", "lsu.undeclared-code" -> true;
            case "lsu.not-a-date" ->
                finding.issue().text(Lang.EN).contains("@date-verrou")
                        && finding.issue().text(Lang.EN).matches(".*\"\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?\".*");
            case "lsu.duplicate-key" -> finding.issue().reason() instanceof LsuDefect.DuplicateKey key
                    && key.element().equals("discipline") && key.value().endsWith(", ");
            default -> false;
        };
    }
}
