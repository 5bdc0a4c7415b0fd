package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuPeriodicRules;
import org.ent4j.viescolaire.lsu.LsuSubjectRules;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;

class LsuRoundTripProperties {

    /** What the format has nothing against, although a school would not export it. */
    private static final Set<String> ONLY_OURS = Set.of(
            LsuSubjectRules.HAS_A_RESULT.rule().id(),
            LsuSubjectRules.HAS_AN_APPRECIATION.rule().id(),
            LsuPeriodicRules.DIGITAL_SKILLS_SAY_SOMETHING.rule().id());

    static String written(LivretFile file, LsuVersion version) {
        var out = new ByteArrayOutputStream();
        try {
            LsuWriter.of(version).write(file, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void what_is_written_has_no_defect_and_is_read_as_it_was(@ForAll long seed, @ForAll LsuVersion version) {
        var file = VariedLivret.of(new Random(seed), version);
        var source = FeedSource.text("livret.xml", written(file, version));

        var report = LsuValidator.ofBothDegrees().validate(source);
        assertThat(report.findings()).isEmpty();
        assertThat(report.refusal()).isEmpty();
        assertThat(report.version()).isEqualTo(version.number());
        var read = LsuReader.read(source);
        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).containsExactly(file);
        everyPartIsReached(file);
    }

    private static void everyPartIsReached(LivretFile file) {
        reached(
                "discipline of a language",
                file.disciplines().stream().anyMatch(it -> it.language().isPresent()));
        reached("digital skills of a class", !file.digitalSkills().isEmpty());
        reached("parcours of a class", !file.parcours().isEmpty());
        reached("theme of the school", !file.epiThemes().isEmpty());
        reached("group of an EPI", !file.epiGroups().isEmpty());
        reached("group of an accompaniment", !file.accompanimentGroups().isEmpty());
        reached("bilan périodique", !file.periodicReports().isEmpty());
        reached("digital skills", any(file, it -> it.digitalSkills().isPresent()));
        reached("EPI of a pupil", any(file, it -> !it.epis().isEmpty()));
        reached("accompaniment of a pupil", any(file, it -> !it.accompaniments().isEmpty()));
        reached("parcours", any(file, it -> !it.parcours().isEmpty()));
        reached("support", any(file, it -> !it.supports().isEmpty()));
        reached("homework", any(file, it -> it.homework().isPresent()));
        reached("socle", any(file, it -> !it.socle().isEmpty()));
        reached(
                "part of the socle",
                any(file, it -> !it.socle().isEmpty() && it.socle().size() < 8));
        reached(
                "address",
                any(
                        file,
                        it -> it.guardians().stream()
                                .anyMatch(each -> each.address().isPresent())));
        reached("bilan de cycle", !file.cycleReports().isEmpty());
        reached(
                "complement",
                file.cycleReports().stream().anyMatch(it -> it.complement().isPresent()));
        reached(
                "language",
                file.cycleReports().stream()
                        .anyMatch(it -> it.regionalLanguage().isPresent()));
    }

    private static boolean any(LivretFile file, Predicate<PeriodicReport> part) {
        return file.periodicReports().stream().anyMatch(part);
    }

    private static void reached(String part, boolean it) {
        Statistics.label(part)
                .collect(it)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    /** The checks see all that the format refuses, in whatever version the file is to be written. */
    @Property(tries = 3_000)
    void what_the_checks_let_pass_has_no_defect_when_it_is_written(
            @ForAll long seed, @ForAll LsuVersion made, @ForAll LsuVersion asked) {
        var file = spoilt(new Random(seed), made);
        Assume.that(file.isPresent());
        var anomalies = LsuChecks.check(LsuDossier.of(file.get()), asked);
        var mayBeWritten = LsuChecks.mayBeWritten(
                anomalies.stream().filter(it -> !ONLY_OURS.contains(it.rule())).toList());
        Statistics.label("may be written").collect(mayBeWritten).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });

        if (mayBeWritten) {
            var report =
                    LsuValidator.ofBothDegrees().validate(FeedSource.text("livret.xml", written(file.get(), asked)));
            assertThat(report.findings()).isEmpty();
            assertThat(report.refusal()).isEmpty();
        }
    }

    /** One in four with slips where schools make them; the others with any value changed, if the JSON can still be read. */
    private static Optional<LivretFile> spoilt(Random random, LsuVersion made) {
        if (random.nextInt(4) == 0) {
            return Optional.of(VariedLivret.sloppy(random, made));
        }
        var json = LivretJsonProperties.written(LsuDossier.of(VariedLivret.of(random, made)));
        return LivretJsonProperties.readIfPossible(Spoilt.of(json, random, 1 + random.nextInt(2)))
                .map(LsuDossier::file);
    }

    @Property(tries = 400)
    void a_file_cut_anywhere_or_garbled_is_never_more_than_issues(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(written(VariedLivret.of(random, LsuVersion.V7_0), LsuVersion.V7_0));
        for (int i = random.nextInt(6); i >= 0; i--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setLength(Math.max(1, at));
                case 1 -> text.setCharAt(at, (char) random.nextInt(0x250));
                case 2 -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(200)), at));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
            }
            if (text.length() < 2) {
                break;
            }
        }
        var source = FeedSource.text("garbled.xml", text.toString());

        var report = LsuValidator.ofBothDegrees().validate(source);
        var read = LsuReader.read(source);
        assertThat(read.fatal().isPresent() || !read.rows().isEmpty()).isTrue();
        if (report.refusal().isPresent()) {
            assertThat(read.rows()).isEmpty();
        }
    }
}
