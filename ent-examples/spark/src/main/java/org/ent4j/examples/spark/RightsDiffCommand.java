package org.ent4j.examples.spark;

import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.ent4j.examples.spark.rights.RightsDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ent batch rights-diff}: exits 1 when something of the files was left out. */
@Command(
        name = "rights-diff",
        description = "${bundle:rights-diff}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class RightsDiffCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(
            names = "--before",
            paramLabel = "URI",
            required = true,
            converter = PathConverter.class,
            descriptionKey = "before")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path before;

    @Option(
            names = "--after",
            paramLabel = "URI",
            required = true,
            converter = PathConverter.class,
            descriptionKey = "after")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path after;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var counts = options.run("rights-diff", spec.commandLine().getErr(), this::compare);
        return options.say(
                spec,
                new Summary("rights-diff", counts.remarks())
                        .count("shifts", counts.shifts(), "rôle(s) gagné(s) ou perdu(s)", "role(s) gained or lost"));
    }

    private RightsDiff.Counts compare(Run run) {
        var old = options.rights(run.spark(), before);
        var young = options.rights(run.spark(), after);
        return new RightsDiff(run.spark(), old, young, run.out(), run.steps()).run(run.people());
    }
}
