package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuPeriodicRules;
import org.ent4j.viescolaire.lsu.LsuPupil;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;

/** A file of which the bilans come one at a time is checked and written as one that has them all. */
class LsuStreamProperties {

    /** What the bilans refer to, without any of them. */
    private static LivretFile bare(LivretFile file) {
        return withBilans(file, List.of(), List.of());
    }

    private static LivretFile withBilans(LivretFile file, List<PeriodicReport> periodic, List<CycleReport> cycles) {
        return without(file)
                .addAllDisciplines(file.disciplines())
                .addAllPeriodicReports(periodic)
                .addAllCycleReports(cycles)
                .build();
    }

    /** Without disciplines and bilans. */
    private static LivretFile.Builder without(LivretFile file) {
        return LivretFile.builder()
                .header(file.header())
                .addAllHeads(file.heads())
                .addAllPupils(file.pupils())
                .addAllPeriods(file.periods())
                .addAllTeachers(file.teachers())
                .addAllProgramme(file.programme())
                .addAllDigitalSkills(file.digitalSkills())
                .addAllParcours(file.parcours())
                .addAllSchoolLives(file.schoolLives())
                .addAllEpiThemes(file.epiThemes())
                .addAllEpis(file.epis())
                .addAllEpiGroups(file.epiGroups())
                .addAllAccompaniments(file.accompaniments())
                .addAllAccompanimentGroups(file.accompanimentGroups());
    }

    private static Map<LsuId, LocalDate> departures(LivretFile file, Random random) {
        return file.pupils().stream()
                .map(LsuPupil::id)
                .distinct()
                .filter(any -> random.nextInt(4) == 0)
                .collect(Collectors.toMap(id -> id, any -> LocalDate.of(2026, 11, 30)));
    }

    private static List<LsuAnomaly> streamed(
            LsuDossier dossier, Iterator<PeriodicReport> periodic, Iterator<CycleReport> cycles, LsuVersion version) {
        return LsuChecks.check(new LsuDossier(bare(dossier.file()), dossier.departures()), periodic, cycles, version);
    }

    @Property(tries = 600)
    void bilans_one_at_a_time_have_the_same_anomalies_in_the_same_order(
            @ForAll long seed, @ForAll LsuVersion made, @ForAll LsuVersion asked) {
        var random = new Random(seed);
        var file = random.nextBoolean()
                ? VariedLivret.sloppy(random, made)
                : repeated(VariedLivret.of(random, made), random.nextInt(4) > 0);
        var dossier = new LsuDossier(file, departures(file, random));

        var whole = LsuChecks.check(dossier, asked);
        var one = streamed(
                dossier, file.periodicReports().iterator(), file.cycleReports().iterator(), asked);

        assertThat(one).isEqualTo(whole);
        reached("blocked", !LsuChecks.mayBeWritten(whole));
        reached("a pupil without a bilan", has(whole, "VS-LSU-03"));
        reached("no discipline", has(whole, "VS-LSU-10"));
        reached(
                "a bilan twice",
                has(whole, LsuPeriodicRules.ONE_REPORT_A_PERIOD.rule().id()));
    }

    /** The first bilans twice. */
    private static LivretFile repeated(LivretFile file, boolean hasDisciplines) {
        return without(file)
                .addAllDisciplines(hasDisciplines ? file.disciplines() : List.of())
                .addAllPeriodicReports(twice(file.periodicReports()))
                .addAllCycleReports(twice(file.cycleReports()))
                .build();
    }

    private static <T> List<T> twice(List<T> bilans) {
        return Stream.concat(bilans.stream(), bilans.stream().limit(1)).toList();
    }

    private static boolean has(List<LsuAnomaly> anomalies, String rule) {
        return anomalies.stream().anyMatch(each -> each.rule().equals(rule));
    }

    private static void reached(String what, boolean it) {
        Statistics.label(what)
                .collect(it)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Property(tries = 200)
    void bilans_class_by_class_are_written_with_the_same_bytes(@ForAll long seed, @ForAll LsuVersion version)
            throws IOException {
        var varied = VariedLivret.of(new Random(seed), version);
        var byClass = withBilans(
                varied,
                byClass(varied, varied.periodicReports(), PeriodicReport::pupil),
                byClass(varied, varied.cycleReports(), CycleReport::pupil));
        var out = new ByteArrayOutputStream();

        LsuWriter.of(version)
                .write(
                        bare(varied),
                        classes(varied, varied.periodicReports(), PeriodicReport::pupil),
                        classes(varied, varied.cycleReports(), CycleReport::pupil),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LsuRoundTripProperties.written(byClass, version));
        reached("several classes", divisions(varied).size() > 1);
        reached("several bilans", varied.periodicReports().size() > 1);
    }

    private static LinkedHashSet<String> divisions(LivretFile file) {
        return file.pupils().stream().map(LsuPupil::division).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> byClass(LivretFile file, List<T> bilans, Function<T, LsuId> pupil) {
        return divisions(file).stream()
                .flatMap(division -> ofClass(file, division, bilans, pupil))
                .toList();
    }

    /** Each class is only made when those before it are out. */
    private static <T> Iterator<T> classes(LivretFile file, List<T> bilans, Function<T, LsuId> pupil) {
        var divisions = divisions(file).iterator();
        return new Iterator<>() {
            private Iterator<T> current = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && divisions.hasNext()) {
                    current = ofClass(file, divisions.next(), bilans, pupil).iterator();
                }
                return current.hasNext();
            }

            @Override
            public T next() {
                return current.next();
            }
        };
    }

    private static <T> Stream<T> ofClass(LivretFile file, String division, List<T> bilans, Function<T, LsuId> pupil) {
        var pupils = file.pupils().stream()
                .filter(each -> each.division().equals(division))
                .map(LsuPupil::id)
                .collect(Collectors.toSet());
        return bilans.stream().filter(each -> pupils.contains(pupil.apply(each)));
    }
}
