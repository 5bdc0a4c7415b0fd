package org.ent4j.examples.quality;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one run.
 *
 * @param quick a tiny run, which proves the plumbing and measures nothing
 * @param quality of the EDT files and of the pairs of STS files, the directory knowing who goes with whom
 * @param alone the same where the directory knows nobody's company
 * @param schools times of one collège, the second half of its runs
 * @param lycee the same of a lycée of 2,000 pupils
 * @param disturbed the same of that lycée when every item of its file differs from the directory
 */
record TimetableRecord(
        LocalDate date,
        int seeds,
        boolean quick,
        Score quality,
        Score alone,
        Pace schools,
        Pace lycee,
        Pace disturbed) {

    static final String FORMAT = "ent-bench-timetable/1";

    private static final double LEAST_AUTOMATIC = 85;
    private static final double LEAST_AUTOMATIC_OR_FIRST = 97;
    private static final double MOST_MILLIS_OF_A_SCHOOL = 300;
    private static final double MOST_MILLIS_OF_A_LYCEE = 1500;
    private static final double MOST_WRONG_IN_A_THOUSAND = 1;
    private static final int RUNS = 40;
    private static final int SHARE_ALONE = 5;

    /**
     * A figure that was promised.
     *
     * @param atMost whether the figure may not be more, or else not less
     */
    record Target(String name, double figure, double target, boolean atMost) {
        boolean isMet() {
            return atMost ? figure <= target : figure >= target;
        }
    }

    /** Everything, in one JVM; says on {@code progress} how far it is. */
    static TimetableRecord measured(LocalDate date, int seeds, boolean quick, PrintStream progress) {
        progress.println("ent bench timetable: " + seeds + " schools…");
        var trial = Trial.ofSeeds(1, seeds);
        progress.println("ent bench timetable: the same without company…");
        var alone = Trial.ofSeeds(1, Math.max(1, seeds / SHARE_ALONE), ties -> List.of());
        progress.println("ent bench timetable: a collège, again and again…");
        var college = Trial.again(GeneratedSchool.of(1), quick ? 2 : RUNS);
        progress.println("ent bench timetable: a lycée of 2,000 pupils…");
        var lycee = Trial.again(GeneratedSchool.lycee(1), quick ? 2 : RUNS);
        progress.println("ent bench timetable: the same when nothing agrees…");
        var disturbed = Trial.again(GeneratedSchool.disturbedLycee(1), quick ? 2 : RUNS / 4);
        return new TimetableRecord(
                date,
                seeds,
                quick,
                trial.score(),
                alone.score(),
                Pace.of(college.subList(college.size() / 2, college.size())),
                Pace.of(lycee.subList(lycee.size() / 2, lycee.size())),
                Pace.of(disturbed.subList(disturbed.size() / 2, disturbed.size())));
    }

    List<Target> targets() {
        return List.of(
                new Target("automatic, %", quality.automatic(), LEAST_AUTOMATIC, false),
                new Target(
                        "automatic or right as the first suggestion, %",
                        quality.automaticOrProposed(), LEAST_AUTOMATIC_OR_FIRST, false),
                new Target(
                        "the same, nobody's company known, %",
                        alone.automaticOrProposed(), LEAST_AUTOMATIC_OR_FIRST, false),
                new Target(
                        "wrong among the suggestions taken at once, in a thousand",
                        perThousand(),
                        MOST_WRONG_IN_A_THOUSAND,
                        true),
                new Target(
                        "wrong silent matches",
                        quality.errors().size() + alone.errors().size(),
                        0,
                        true),
                new Target(
                        "a collège planned and published, ms",
                        schools.planned() + schools.published(),
                        MOST_MILLIS_OF_A_SCHOOL,
                        true),
                new Target(
                        "a lycée of 2,000 pupils planned and published, ms",
                        lycee.planned() + lycee.published(),
                        MOST_MILLIS_OF_A_LYCEE,
                        true),
                new Target(
                        "the same, every item disturbed, ms",
                        disturbed.planned() + disturbed.published(),
                        MOST_MILLIS_OF_A_LYCEE,
                        true),
                new Target(
                        "second unchanged imports that write something",
                        schools.rewritten() + lycee.rewritten(),
                        0,
                        true));
    }

    private double perThousand() {
        var taken = quality.taken() + alone.taken();
        return taken == 0 ? 0 : 1000.0 * (quality.takenWrongly() + alone.takenWrongly()) / taken;
    }

    boolean allMet() {
        return targets().stream().allMatch(Target::isMet);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        json.put("date", date.toString());
        json.put("quick", quick);
        json.put("seeds", seeds);
        json.put("java", System.getProperty("java.version"));
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("quality", quality.json());
        json.put("alone", alone.json());
        json.put("college", schools.json());
        json.put("lycee", lycee.json());
        json.put("disturbedLycee", disturbed.json());
        json.put("targets", targets().stream().map(TimetableRecord::json).toList());
        return json;
    }

    private static Map<String, Object> json(Target target) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", target.name());
        json.put("figure", rounded(target.figure()));
        json.put(target.atMost() ? "atMost" : "atLeast", target.target());
        json.put("met", target.isMet());
        return json;
    }

    static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
