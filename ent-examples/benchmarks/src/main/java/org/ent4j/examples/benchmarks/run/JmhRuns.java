package org.ent4j.examples.benchmarks.run;

import java.io.PrintStream;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark at a time in JVMs of its own, by JMH, whose own words go to a log. */
final class JmhRuns {
    private final OutputFormat log;

    JmhRuns(PrintStream log) {
        this.log = OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL);
    }

    Measured measure(Trial trial) throws RunnerException {
        Scale scale = trial.scale();
        Result<?> result = run(options(trial.method(), trial.pace(), scale.heap())
                .param("engine", trial.engine())
                .param("establishments", Integer.toString(scale.size().establishments()))
                .param("peopleEach", Integer.toString(scale.size().peopleEach()))
                .param("layout", scale.layout().name())
                .param("questions", Integer.toString(scale.questions()))
                .param("agreed", Integer.toString(scale.agreed())));
        return new Measured(trial, result.getScore(), known(result.getScoreError()));
    }

    Chase chase(int megabytes, Pace pace) throws RunnerException {
        Result<?> result = run(options("PointerChase.chase", pace, 2).param("megabytes", Integer.toString(megabytes)));
        return new Chase(megabytes, result.getScore(), known(result.getScoreError()));
    }

    private static ChainedOptionsBuilder options(String method, Pace pace, int heapGigabytes) {
        return pace.apply(new OptionsBuilder()
                .include("\\." + Pattern.quote(method) + "$")
                .shouldFailOnError(true)
                .jvmArgs("-Xmx" + heapGigabytes + "g"));
    }

    private Result<?> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build(), log).runSingle().getPrimaryResult();
    }

    /** One round alone has no error. */
    private static double known(double error) {
        return Double.isNaN(error) ? 0 : error;
    }
}
