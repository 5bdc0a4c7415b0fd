package org.ent4j.examples.spark.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.spec.SampleReport;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.year.SampleJournals;

/** Jobs on académies that are made up one after the other, and taken away again. */
final class Trials {

    /** The jobs with the options that they cannot do without. */
    static final Map<String, List<String>> JOBS = jobs();

    private static final int SEED = 1;
    private static final String AUDIT = "rights-audit";

    private final Path folder;
    private final PrintWriter err;
    private final List<Trial> done = new ArrayList<>();

    /** @param folder for académies and results */
    Trials(Path folder, PrintWriter err) {
        this.folder = folder;
        this.err = err;
    }

    private static Map<String, List<String>> jobs() {
        var jobs = new LinkedHashMap<String, List<String>>();
        jobs.put(AUDIT, List.of("--on", "2026-10-12"));
        jobs.put("feed", List.of("--on", "2026-10-12"));
        jobs.put("vie-scolaire-year", List.of("--on", "2027-01-14"));
        jobs.put("bulletin-figures", List.of("--on", "2027-07-01"));
        jobs.put("gar-export", List.of("--ent", "ENT1", "--at", "2026-11-02T07:00:00Z"));
        return jobs;
    }

    List<Trial> done() {
        return List.copyOf(done);
    }

    /** The audit of rights on all cores, and on one of them too when it is compared. */
    void audit(int schools, int cores, boolean isCompared) throws IOException, InterruptedException {
        var academie = make(schools, false);
        if (isCompared) {
            run(AUDIT, schools, 1, academie);
        }
        run(AUDIT, schools, cores, academie);
        delete(academie.path());
    }

    /** Every job on one core and on all. */
    void each(int schools, int cores) throws IOException, InterruptedException {
        var academie = make(schools, true);
        for (var job : JOBS.keySet()) {
            run(job, schools, 1, academie);
            run(job, schools, cores, academie);
        }
        delete(academie.path());
    }

    private record Academie(Path path, int people, long bytes) {}

    private Academie make(int schools, boolean hasJournals) {
        err.printf("making up %d schools%n", schools);
        var path = folder.resolve("academie-" + schools);
        var spec = SampleSpec.builder()
                .schools(schools)
                .seed(SEED)
                .timetables(false)
                .overwrite(true)
                .build();
        var sample = Sample.of(spec).get();
        var told = hasJournals ? sample.with(SampleJournals.of(SEED, SettingsFile.usual()::of)) : sample;
        var report = told.writeTo(path, Progress.NONE).get();
        return new Academie(path, people(report), report.bytes());
    }

    private static int people(SampleReport report) {
        var counts = report.counts();
        return counts.pupils() + counts.guardians() + counts.staff();
    }

    private void run(String job, int schools, int cores, Academie academie) throws IOException, InterruptedException {
        err.printf("%s, %d schools, %d core(s)%n", job, schools, cores);
        var out = folder.resolve("out");
        var ended = new JobProcess(err).run(job, cores, academie.path(), out, JOBS.getOrDefault(job, List.of()));
        done.add(new Trial(job, schools, cores, academie.people(), academie.bytes(), ended.seconds(), ended.said()));
        delete(out);
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
