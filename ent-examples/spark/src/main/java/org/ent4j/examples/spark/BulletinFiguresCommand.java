package org.ent4j.examples.spark;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.examples.spark.marks.Asked;
import org.ent4j.examples.spark.marks.BulletinFigures;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ent batch bulletin-figures}: exits 1 when something of the files was left out. */
@Command(
        name = "bulletin-figures",
        description = "${bundle:bulletin-figures}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class BulletinFiguresCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--journals", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "journals")
    private @Nullable Path journals;

    @Option(names = "--period", paramLabel = "2026-T1", split = ",", descriptionKey = "period")
    private Set<String> periods = Set.of();

    @Option(names = "--threshold", paramLabel = "5", descriptionKey = "threshold")
    private int threshold = SmallCounts.USUAL_THRESHOLD;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        demandAThreshold();
        var counts = options.run("bulletin-figures", spec.commandLine().getErr(), this::figures);
        return options.say(
                spec,
                new Summary("bulletin-figures", counts.remarks())
                        .count("averages", counts.averages(), "moyenne(s)", "average(s)")
                        .count("classes", counts.classes(), "classe(s) en une période", "class(es) in a period"));
    }

    private void demandAThreshold() {
        if (threshold < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threshold %d".formatted(threshold),
                    spec.findOption("--threshold"),
                    Integer.toString(threshold));
        }
    }

    private BulletinFigures.Counts figures(Run run) {
        var people = run.people();
        var folder = Optional.ofNullable(journals).orElseGet(() -> new Path(run.in(), "journals"));
        var read = JournalFiles.read(run.spark(), folder, BulletinFigures.KINDS, run.out(), run.steps());
        if (run.isStrict()) {
            Run.demandAll(read.unusable());
        }
        var asked = new Asked(options.day(), periods, threshold);
        return new BulletinFigures(run.spark(), asked, run.out(), run.steps()).run(people, read);
    }
}
