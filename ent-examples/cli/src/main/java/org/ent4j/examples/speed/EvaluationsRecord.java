package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one run.
 *
 * @param averages of an académie, as {@link AcademieAverages} prints them
 */
record EvaluationsRecord(LocalDate date, boolean isQuick, JsonNode averages) {

    static final String FORMAT = "ent-bench-evaluations/1";

    private static final int PUPILS = 400_000;
    private static final int PUPILS_OF_A_QUICK_RUN = 200;
    private static final double MOST_SECONDS_OF_AN_ACADEMIE = 60;
    private static final long SEED = 1;

    static EvaluationsRecord measured(LocalDate date, boolean isQuick, PrintStream progress)
            throws IOException, InterruptedException {
        var pupils = isQuick ? PUPILS_OF_A_QUICK_RUN : PUPILS;
        progress.println("ent bench evaluations: the averages of " + pupils + " pupils…");
        var averages = Fork.json(
                AcademieAverages.class, AcademieAverages.HEAP_MEGABYTES, Integer.toString(pupils), Long.toString(SEED));
        return new EvaluationsRecord(date, isQuick, averages);
    }

    List<Target> targets() {
        return List.of(
                new Target(
                        "the figures of an académie's bulletins, s",
                        averages.required("seconds").asDouble(),
                        MOST_SECONDS_OF_AN_ACADEMIE),
                new Target(
                        "memory of the JVM that makes them, MB",
                        averages.required("maxHeapMegabytes").asDouble(),
                        AcademieAverages.HEAP_MEGABYTES));
    }

    boolean allMet() {
        return targets().stream().allMatch(Target::isMet);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        json.put("date", date.toString());
        json.put("quick", isQuick);
        json.put("java", System.getProperty("java.version"));
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("averages", averages);
        json.put("targets", targets().stream().map(Target::json).toList());
        return json;
    }

    String page() {
        var page = new ReportPage()
                .add("# Performance of evaluations", "")
                .add("Written by `ent bench evaluations` on %s. Java %s, %d cores."
                        .formatted(
                                date,
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors()))
                .add("Marks and texts are made up. Absolute times are those of this machine; read the rates.", "");
        if (isQuick) {
            page.add("**A quick run: it proves that everything runs, and measures nothing.**", "");
        }
        return page.targets(targets())
                .add("## The averages of an académie, streamed", "")
                .add(
                        "Class by class, on all cores, in a JVM of its own with `-Xmx%dm`: every pupil's average in each of %d"
                                .formatted(AcademieAverages.HEAP_MEGABYTES, AcademieAverages.SUBJECTS),
                        "subjects from %d marks (scales of 20, 10 and 5, one bonus, one optional), his general average, and of"
                                .formatted(AcademieAverages.MARKS),
                        "each subject and class the mean, lowest, highest, median and quartiles. Times include the making up of marks.",
                        "")
                .figures(figures())
                .text();
    }

    private Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("pupils", averages.required("pupils").asDouble());
        figures.put("marks", averages.required("marks").asDouble());
        figures.put("figures made", averages.required("figures").asDouble());
        figures.put("seconds", averages.required("seconds").asDouble());
        figures.put("pupils a second", averages.required("pupilsPerSecond").asDouble());
        figures.put("marks a second", averages.required("marksPerSecond").asDouble());
        return figures;
    }
}
