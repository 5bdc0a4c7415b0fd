package org.ent4j.examples.benchmarks.run;

import java.util.List;

/** All that a run found, as it is written in JSON. */
record RunRecord(
        String format,
        boolean quick,
        String date,
        Machine machine,
        List<Chase> chases,
        List<CheckLine> checks,
        List<Figure> figures,
        List<Fairness> engines,
        List<NotRun> notRun) {
    static final String FORMAT = "ent-bench-access/1";

    /** What is measured of an engine. */
    record Fairness(String engine, String text) {}

    /** A peer that was not measured. */
    record NotRun(String engine, String why) {}

    boolean allMet() {
        return figures.stream().noneMatch(Figure::missed)
                && checks.stream().allMatch(line -> line.met().orElse(true));
    }
}
