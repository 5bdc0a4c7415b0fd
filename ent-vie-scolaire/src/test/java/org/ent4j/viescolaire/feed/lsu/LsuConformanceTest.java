package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ent4j.model.Conformance;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.lsu.Complement;
import org.ent4j.viescolaire.lsu.ComplementKind;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.RegionalLanguage;
import org.ent4j.viescolaire.lsu.RegionalLanguageLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        agreeOnChanges(20_261_129, 400);
    }

    @Test
    @Tag("slow")
    void on_many_files_with_a_random_change_they_agree() throws IOException {
        agreeOnChanges(20_261_130, 3_000);
    }

    private static void agreeOnChanges(long seed, int files) throws IOException {
        var counts = agreement(OfficialSchema.ofSecondDegree(), sample(), new Random(seed), files);

        assertThat(counts.get("valid")).isGreaterThan(files / 10);
        assertThat(counts.get("invalid")).isGreaterThan(files * 4 / 10);
    }

    @ParameterizedTest
    @EnumSource(LsuVersion.class)
    void files_of_every_version_that_are_written_please_the_schema(LsuVersion version) {
        var schema = OfficialSchema.ofSecondDegree();
        for (long seed = 0; seed < 60; seed++) {
            var file = VariedLivret.of(new Random(seed), version);
            assertThat(schema.complaint(LsuRoundTripProperties.written(file, version)))
                    .isEmpty();
        }
    }

    @Test
    void on_written_files_with_a_random_change_they_agree_too() {
        var schema = OfficialSchema.ofSecondDegree();
        for (long seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var version = new Varied(random).one(LsuVersion.values());
            agreement(schema, LsuRoundTripProperties.written(VariedLivret.of(random, version), version), random, 15);
        }
    }

    @Test
    void files_of_the_first_degree_please_their_schema_and_agree_with_it_when_changed() {
        var schema = OfficialSchema.ofFirstDegree();
        for (long seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var written = PrimaryLsuProperties.written(VariedPrimary.of(random));
            assertThat(schema.complaint(written)).isEmpty();
            agreement(schema, written, random, 15);
        }
    }

    @Test
    void the_official_sample_is_read_and_written_again() throws IOException {
        var read = LsuReader.read(FeedSource.text("sample.xml", sample()));

        assertThat(read.issues()).isEmpty();
        var file = read.rows().get(0);
        for (var version : LsuVersion.values()) {
            var written = LsuRoundTripProperties.written(file, version);
            assertThat(OfficialSchema.ofSecondDegree().complaint(written)).isEmpty();
            assertThat(LsuReader.read(FeedSource.text("written.xml", written)).rows())
                    .containsExactly(file);
        }
        assertThat(file.periodicReports())
                .extracting(
                        it -> it.pupil() + " " + it.period(),
                        it -> it.subjects().size(),
                        it -> it.schoolLife()
                                .map(life -> List.of(life.latenesses(), life.justified(), life.unjustified())),
                        it -> it.socle().size())
                .containsExactly(
                        tuple("EL_01 P_01", 11, Optional.of(List.of(30, 12, 3)), 8),
                        tuple("EL_01 P_02", 3, Optional.of(List.of(17, 11, 6)), 0),
                        tuple("EL_02 P_01", 3, Optional.of(List.of(0, 0, 0)), 0),
                        tuple("EL_02 P_02", 3, Optional.of(List.of(0, 0, 0)), 0),
                        tuple("EL_01 P_03", 3, Optional.of(List.of(17, 11, 6)), 0));
        assertThat(file.cycleReports()).extracting(CycleReport::cycle).containsExactly(3, 3, 4);
        var regine = file.cycleReports().get(2);
        assertThat(regine.complement()).contains(new Complement(ComplementKind.PRO, Optional.of(1)));
        assertThat(regine.regionalLanguage()).contains(new RegionalLanguageLevel(RegionalLanguage.BAQ, Optional.of(2)));
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
                    .filter(finding -> !isStricter(finding, report.version()))
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
    private static boolean isStricter(LsuFinding finding, String version) {
        return switch (finding.issue().code()) {
            case "lsu.wrong-kind", "lsu.undeclared-code" -> true;
            case "lsu.not-a-date" ->
                !version.equals("1.0")
                        && finding.issue().text(Lang.EN).contains("@date-verrou")
                        && finding.issue()
                                .text(Lang.EN)
                                .matches(".*\"\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?\".*");
            default -> false;
        };
    }
}
