package org.ent4j.examples.spark;

import java.net.URI;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.spark.rights.RightsDiff;
import org.ent4j.examples.spark.rights.RightsText;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rights-diff",
        description = "${bundle:rights-diff}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class RightsDiffCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--before", paramLabel = "URI", required = true, descriptionKey = "before")
    private URI before = URI.create("");

    @Option(names = "--after", paramLabel = "URI", required = true, descriptionKey = "after")
    private URI after = URI.create("");

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var shifts = options.run(
                "rights-diff",
                spec.commandLine().getErr(),
                (spark, people, out, steps) ->
                        new RightsDiff(spark, rights(spark, before), rights(spark, after), out).run(people));
        spec.commandLine()
                .getOut()
                .println(Label.of("%d rôles gagnés ou perdus", "%d roles gained or lost")
                        .in(Batch.lang())
                        .formatted(shifts));
        return 0;
    }

    private RightsText rights(SparkSession spark, URI file) {
        return JobOptions.read(spark, file, source -> RightsText.of(source, options.day()));
    }
}
