package org.ent4j.examples.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one run.
 *
 * @param size of what was measured
 */
record VieScolaireRecord(
        LocalDate date, Size size, Recounting recounting, ColdStart cold, Boards boards, AcademieCount academie) {

    static final String FORMAT = "ent-bench-vie-scolaire/1";

    private static final double MOST_MILLIS_OF_A_RECOUNT = 2000;
    private static final double MOST_MILLIS_OF_A_BOARD = 20;
    private static final long SEED = 1;

    /**
     * How much is measured.
     *
     * @param isQuick a tiny run, which proves the plumbing and measures nothing
     * @param recounts how many of the recounts count, after those that warm up
     * @param boards the same of the looks at each dashboard
     */
    record Size(boolean isQuick, int pupils, int weeks, int recounts, int boards, int warmUp, int academie) {

        static final Size WHOLE = new Size(false, 2000, LessonWeeks.WHOLE_YEAR, 11, 40, 20, 400_000);
        static final Size QUICK = new Size(true, 60, 2, 2, 2, 0, 200);
    }

    /** Everything; says on {@code progress} how far it is. */
    static VieScolaireRecord measured(LocalDate date, Size size, PrintStream progress)
            throws IOException, InterruptedException {
        progress.println("ent bench vie-scolaire: an académie of " + size.academie() + " pupils…");
        var academie = AcademieCount.forked(size.academie(), SEED);
        progress.println(
                "ent bench vie-scolaire: a lycée of " + size.pupils() + " pupils lives " + size.weeks() + " weeks…");
        var lycee = Lycee.of(size.pupils(), size.weeks(), SEED);
        try (var run = new LyceeRun(lycee, 2 * (size.boards() + size.warmUp()))) {
            var recounting = Recounting.of(run.live(), size.recounts(), size.warmUp());
            progress.println("ent bench vie-scolaire: the same reads its store, and looks at its dashboards…");
            return new VieScolaireRecord(date, size, recounting, run.start(), run.look(size.warmUp()), academie);
        }
    }

    List<Target> targets() {
        return List.of(
                new Target(
                        "a lycée's year counted anew, ms", recounting.recount().median(), MOST_MILLIS_OF_A_RECOUNT),
                new Target("tableau de bord assiduité, ms", boards.assiduite().median(), MOST_MILLIS_OF_A_BOARD),
                new Target("tableau de bord CPE, ms", boards.cpe().median(), MOST_MILLIS_OF_A_BOARD),
                new Target(
                        "memory of the JVM that counts the académie, MB",
                        academie.figure("maxHeapMegabytes"),
                        AcademieCount.HEAP_MEGABYTES),
                new Target("pupils whose dossiers say something else", recounting.differing(), 0));
    }

    boolean allMet() {
        return targets().stream().allMatch(Target::isMet);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        json.put("date", date.toString());
        json.put("quick", size.isQuick());
        json.put("java", System.getProperty("java.version"));
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("lycee", recounting.json());
        json.put("coldStart", cold.json());
        json.put("boards", boards.json());
        json.put("academie", academie.figures());
        json.put("targets", targets().stream().map(Target::json).toList());
        return json;
    }
}
