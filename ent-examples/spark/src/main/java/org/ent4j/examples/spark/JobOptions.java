package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.rights.RightsText;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every job wants: where it runs, what it reads, where its results go. */
final class JobOptions {

    @Option(names = "--master", paramLabel = "local[*]", descriptionKey = "master")
    private @Nullable String master;

    @Option(names = "--in", paramLabel = "URI", required = true, converter = PathConverter.class, descriptionKey = "in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path in;

    @Option(
            names = "--out",
            paramLabel = "URI",
            required = true,
            converter = PathConverter.class,
            descriptionKey = "out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Option(names = "--on", paramLabel = "2026-10-12", descriptionKey = "on")
    private @Nullable LocalDate on;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean isStrict;

    @Option(names = "--json", descriptionKey = "json")
    private boolean isJson;

    /** The day that was typed, or today in France. */
    LocalDate day() {
        return typedDay().orElseGet(Today::inFrance);
    }

    Optional<LocalDate> typedDay() {
        return Optional.ofNullable(on);
    }

    /** Does a job; nothing is left of one that does not come to its end. */
    <T> T run(String name, PrintWriter err, Function<Run, T> job) {
        var steps = new Steps(err, Batch.lang());
        try (var spark = session(name);
                var folder = WholeFolder.at(spark, out)) {
            var result = job.apply(new Run(spark, in, folder, steps, isStrict));
            folder.complete();
            steps.begin(Label.of("terminé", "done"));
            return result;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Says what came of it.
     *
     * @return the exit code: 1 when something of the files was left out
     */
    int say(CommandSpec spec, Summary summary) {
        spec.commandLine().getOut().println(isJson ? summary.json() : summary.text(Batch.lang()));
        return summary.isWhole() ? 0 : 1;
    }

    boolean isJson() {
        return isJson;
    }

    private SparkSession session(String name) {
        var settings = new SparkConf().setAppName("ent batch " + name);
        if (master != null || !settings.contains("spark.master")) {
            settings.setMaster(master == null ? "local[*]" : master);
        }
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.setIfMissing("spark.sql.session.timeZone", "UTC");
        return SparkSession.builder().config(settings).getOrCreate();
    }

    /** A file of rights, wherever it is. */
    RightsText rights(SparkSession spark, Path file) {
        return RightsText.of(Inputs.file(spark, file).watched().source(), day());
    }
}
