package org.ent4j.examples.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/performance-directory.md, whole, from two runs of {@link MeasuredImport}. */
final class ScalePage {

    private static final double MOST_STAX = 2.5;
    private static final double MOST_SECONDS = 60;

    private ScalePage() {}

    static String of(LocalDate day, int schools, Map<String, String> small, Map<String, String> whole) {
        return """
                # Performance of the import of an académie

                Figures of `MeasuredImport`, set out by `ScalePage`; `AcademieTrialTest` runs both (`mvn -B verify -Pslow
                -Dent.docs.write=true`, with fewer schools by `-Dent.scale.schools=`).

                Measured on %s: %d schools of `ent sample --aaf-only --delta --truncated`, and a tenth of them; H2 in a file,
                a heap of 512 MB, %d cores, Java %s. The time of StAX is that of a bare pass over the same files in the same
                JVM, the second of two. Heap is the most that was in use after a collection. Read the ratios: absolute times
                are those of this machine.

                | figure | %s people | %s people | at most | met |
                |---|---|---|---|---|
                %s

                A plan reads the files, compares every row with the directory, and writes nothing; applying it is one transaction.
                The fates of the whole académie, step after step:

                %s
                """.formatted(
                        day,
                        schools,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        small.get("full.people"),
                        whole.get("full.people"),
                        rows(small, whole),
                        fates(whole));
    }

    private static String rows(Map<String, String> small, Map<String, String> whole) {
        return String.join(
                "\n",
                plain("bytes of XML", "bytes", small, whole),
                plain("a bare pass of StAX, s", "stax2.seconds", small, whole),
                plain("reading alone, s", "reading.seconds", small, whole),
                bound("the first complete export planned, s", "full.plan", small, whole),
                ratio("the same, × StAX", "full.plan", small, whole),
                plain("the same, heap MB", "full.plan.heapMB", small, whole),
                plain("applied, s", "full.apply.seconds", small, whole),
                plain("applied, heap MB", "full.apply.heapMB", small, whole),
                bound("the same export planned again, s", "again.plan", small, whole),
                ratio("the same, × StAX", "again.plan", small, whole),
                plain("the same, heap MB", "again.plan.heapMB", small, whole),
                plain("a delta planned, s", "delta.plan.seconds", small, whole),
                plain("a delta applied, s", "delta.apply.seconds", small, whole),
                plain("a truncated export refused, s", "truncated.plan.seconds", small, whole));
    }

    private static String plain(String name, String figure, Map<String, String> small, Map<String, String> whole) {
        return row(name, figure(small, figure), figure(whole, figure), "", "");
    }

    private static String bound(String name, String step, Map<String, String> small, Map<String, String> whole) {
        var taken = figure(whole, step + ".seconds");
        return row(name, figure(small, step + ".seconds"), taken, "60", met(number(taken) <= MOST_SECONDS));
    }

    private static String ratio(String name, String step, Map<String, String> small, Map<String, String> whole) {
        var ratio = ratio(step, whole);
        return row(name, shown(ratio(step, small)), shown(ratio), "2.5", met(ratio <= MOST_STAX));
    }

    private static double ratio(String step, Map<String, String> run) {
        return number(figure(run, step + ".seconds")) / number(figure(run, "stax2.seconds"));
    }

    private static String figure(Map<String, String> run, String name) {
        return run.getOrDefault(name, "?");
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String met(boolean met) {
        return met ? "yes" : "**no**";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String fates(Map<String, String> whole) {
        return List.of("full", "again", "delta", "deltaAgain").stream()
                        .map(step -> "- %s: %s, %s issues"
                                .formatted(step, whole.get(step + ".fates"), whole.get(step + ".issues")))
                        .collect(Collectors.joining("\n"))
                + "\n- truncated: " + whole.get("truncated.refused");
    }
}
