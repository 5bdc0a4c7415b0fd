package org.ent4j.examples.spark.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, as a page.
 *
 * @param cores of the machine that were used
 * @param isBound whether the system kept processes on their cores
 * @param sizes of the académies whose rights were audited, in schools
 */
record ScalePage(LocalDate day, int cores, boolean isBound, List<Integer> sizes, List<Trial> trials) {

    static final double ASKED = 1.7;

    private static final double MEGABYTE = 1e6;

    /** Whether every job that ran on one core and on all was fast enough on all; true when there was one core only. */
    boolean isFastEnough() {
        return cores < 2 || comparisons().stream().allMatch(pair -> pair.all().times(pair.one()) >= ASKED);
    }

    private record Pair(Trial one, Trial all) {}

    private List<Pair> comparisons() {
        var pairs = new ArrayList<Pair>();
        trials.stream()
                .filter(trial -> trial.cores() == 1)
                .forEach(one -> trials.stream()
                        .filter(all -> all.cores() > 1 && all.job().equals(one.job()) && all.schools() == one.schools())
                        .forEach(all -> pairs.add(new Pair(one, all))));
        return pairs;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("# Performance of the batch\n");
        lines.add("Written by `ent bench batch` on %s. Java %s, %d cores, Spark `local[n]`."
                .formatted(day, System.getProperty("java.version"), cores));
        lines.add(
                "People are made up. Each job is a process of its own that starts cold, with a heap of %s; seconds are those of"
                        .formatted(JobProcess.HEAP));
        lines.add(
                "the whole process, Spark's start included. %s Absolute times are those of this machine; read the ratios."
                        .formatted(
                                isBound
                                        ? "The system keeps it on its cores."
                                        : "The system does not bind processes: one core is what the JVM takes itself to have."));
        lines.add("\n## The same académie on one core and on %d\n".formatted(cores));
        lines.add("Asked: %.1f times the rate on two cores.%n".formatted(ASKED));
        lines.add("| job | schools | people | s on one | s on %d | times the rate |".formatted(cores));
        lines.add("|---|---:|---:|---:|---:|---:|");
        comparisons().forEach(pair -> lines.add(row(pair)));
        lines.add("\n## Rights of more and more schools\n");
        lines.add("| schools | people | MB of input | seconds | people a second | said |");
        lines.add("|---:|---:|---:|---:|---:|---|");
        trials.stream()
                .filter(trial -> trial.cores() == cores && trial.job().equals("rights-audit"))
                .filter(trial -> sizes.contains(trial.schools()))
                .forEach(trial -> lines.add(row(trial)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Pair pair) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.1f | %.1f | %.2f |",
                pair.one().job(),
                pair.one().schools(),
                pair.one().people(),
                pair.one().seconds(),
                pair.all().seconds(),
                pair.all().times(pair.one()));
    }

    private static String row(Trial trial) {
        return String.format(
                Locale.ROOT,
                "| %d | %,d | %,.0f | %.1f | %,.0f | %s |",
                trial.schools(),
                trial.people(),
                trial.bytes() / MEGABYTE,
                trial.seconds(),
                trial.rate(),
                trial.said());
    }
}
