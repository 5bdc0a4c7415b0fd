package org.ent4j.examples.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.benchmarks.engine.Engines;
import org.ent4j.examples.benchmarks.run.RunRecord.Fairness;
import org.openjdk.jmh.runner.RunnerException;

/** One run of the whole plan, with a line of progress for each trial. */
final class Run {
    private final RunOptions options;
    private final JmhRuns jmh;
    private final PrintStream progress;

    Run(RunOptions options, JmhRuns jmh, PrintStream progress) {
        this.options = options;
        this.jmh = jmh;
        this.progress = progress;
    }

    RunRecord record(LocalDate today) throws RunnerException, IOException {
        List<Chase> chases = chases();
        List<Measured> checks = measured(Plan.checks());
        List<Measured> ours = checks.stream()
                .filter(m -> m.trial().engine().equals(Plan.OURS))
                .toList();
        return new RunRecord(
                RunRecord.FORMAT,
                options.quick(),
                today.toString(),
                Machine.here(),
                chases,
                checks.stream().map(m -> CheckLine.of(m, ours)).toList(),
                figures(chases.get(chases.size() - 1), ours),
                fairness(),
                NotMeasured.list());
    }

    private List<Figure> figures(Chase limit, List<Measured> ours) throws RunnerException, IOException {
        List<Measured> all = new ArrayList<>(ours);
        all.addAll(measured(Plan.questions()));
        List<Figure> figures = new ArrayList<>(new Figures(limit.nanos(), all).list());
        if (!all.isEmpty()) {
            Scale scale = options.quick() ? Plan.largest().quick() : Plan.largest();
            figures.addAll(Figures.bytesAPerson(MemoryProbe.bytesAPerson(scale.size(), scale.heap())));
        }
        return List.copyOf(figures);
    }

    private List<Chase> chases() throws RunnerException {
        List<Chase> chases = new ArrayList<>();
        for (int megabytes : Plan.CHASES) {
            chases.add(jmh.chase(megabytes, options.quick() ? Pace.QUICK : Pace.THOROUGH));
            progress.printf(
                    "%d MB: %.1f ns a dependent load%n",
                    megabytes, chases.get(chases.size() - 1).nanos());
        }
        return chases;
    }

    private List<Measured> measured(List<Trial> plan) throws RunnerException {
        List<Trial> wanted = plan.stream()
                .filter(options::wants)
                .map(trial -> options.quick() ? trial.quick() : trial)
                .distinct()
                .toList();
        List<Measured> all = new ArrayList<>();
        for (Trial trial : wanted) {
            Measured measured = jmh.measure(trial);
            all.add(measured);
            progress.printf(
                    "%d/%d %s: %,.1f ± %,.1f ns%n",
                    all.size(), wanted.size(), measured.trial(), measured.nanos(), measured.error());
        }
        return all;
    }

    private static List<Fairness> fairness() {
        return Engines.all().stream()
                .map(engine -> new Fairness(engine.name(), engine.fairness()))
                .toList();
    }
}
