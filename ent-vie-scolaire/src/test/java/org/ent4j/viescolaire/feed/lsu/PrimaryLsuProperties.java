package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.viescolaire.json.LivretJson;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;
import org.ent4j.viescolaire.lsu.primary.PrimaryLsuChecks;

class PrimaryLsuProperties {

    static String written(PrimaryFile file) {
        var out = new ByteArrayOutputStream();
        try {
            PrimaryLsuWriter.write(file, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void what_is_written_has_no_defect_and_is_read_as_it_was(@ForAll long seed) {
        var file = VariedPrimary.of(new Random(seed));
        var source = FeedSource.text("livret.xml", written(file));

        var report = LsuValidator.ofBothDegrees().validate(source);
        assertThat(report.findings()).isEmpty();
        assertThat(report.version()).isEqualTo("1.0");
        var read = PrimaryLsuReader.read(source);
        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).containsExactly(file);
        reached("bilan périodique", !file.periodicReports().isEmpty());
        reached(
                "socle",
                file.periodicReports().stream().anyMatch(it -> !it.socle().isEmpty()));
        reached(
                "part of a domain",
                file.periodicReports().stream()
                        .flatMap(it -> it.domains().stream())
                        .anyMatch(it -> !it.parts().isEmpty()));
        reached(
                "support",
                file.periodicReports().stream().anyMatch(it -> !it.supports().isEmpty()));
        reached("parcours of a class", !file.parcours().isEmpty());
        reached("bilan de cycle", !file.cycleReports().isEmpty());
    }

    /** The checks see all that the format refuses. */
    @Property(tries = 3_000)
    void what_the_checks_let_pass_has_no_defect_when_it_is_written(@ForAll long seed) {
        var random = new Random(seed);
        var right = VariedPrimary.of(random);
        assertThat(PrimaryLsuChecks.check(right)).noneMatch(LsuAnomaly::isBlocking);
        var spoilt = readIfPossible(Spoilt.of(json(right), random, 1));
        Assume.that(spoilt.isPresent());
        var mayBeWritten = LsuChecks.mayBeWritten(PrimaryLsuChecks.check(spoilt.get()));
        Statistics.label("may be written").collect(mayBeWritten).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });

        if (mayBeWritten) {
            var source = FeedSource.text("livret.xml", written(spoilt.get()));
            var report = LsuValidator.ofBothDegrees().validate(source);
            assertThat(report.findings()).isEmpty();
            assertThat(report.refusal()).isEmpty();
        }
    }

    @Property(tries = 50)
    void as_json_it_is_read_as_it_was_written(@ForAll long seed) {
        var file = VariedPrimary.of(new Random(seed));

        assertThat(readIfPossible(json(file))).contains(file);
    }

    private static String json(PrimaryFile file) {
        var out = new ByteArrayOutputStream();
        try {
            LivretJson.write(file, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Optional<PrimaryFile> readIfPossible(String json) {
        try (var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(LivretJson.readPrimary(in));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void reached(String part, boolean it) {
        Statistics.label(part)
                .collect(it)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Example
    void each_reader_refuses_the_files_of_the_other_degree() {
        var primary = FeedSource.text("1d.xml", written(VariedPrimary.of(new Random(1))));
        var secondary = FeedSource.text(
                "2d.xml",
                LsuRoundTripProperties.written(VariedLivret.of(new Random(1), LsuVersion.V7_0), LsuVersion.V7_0));

        assertThat(LsuReader.read(primary).fatal()).isPresent();
        assertThat(PrimaryLsuReader.read(secondary).fatal()).isPresent();
    }

    @Example
    void each_reader_refuses_the_files_of_another_namespace() {
        var primary = written(VariedPrimary.of(new Random(1))).replace(":bilans", ":bulletins");
        var secondary = LsuRoundTripProperties.written(VariedLivret.of(new Random(1), LsuVersion.V7_0), LsuVersion.V7_0)
                .replace(":bilans", ":bulletins");

        assertThat(LsuReader.read(FeedSource.text("2d.xml", secondary)).fatal()).isPresent();
        assertThat(PrimaryLsuReader.read(FeedSource.text("1d.xml", primary)).fatal())
                .isPresent();
    }
}
