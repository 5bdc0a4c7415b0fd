package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.spark.attendance.VieScolaireYear;
import org.ent4j.examples.spark.attendance.YearQuestion;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ent batch vie-scolaire-year}: exits 1 when something of the files was left out. */
@Command(
        name = "vie-scolaire-year",
        description = "${bundle:vie-scolaire-year}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class VieScolaireYearCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--journals", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "journals")
    private @Nullable Path journals;

    @Option(names = "--settings", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "settings")
    private @Nullable Path settings;

    @Option(names = "--year", paramLabel = "2026", converter = YearConverter.class, descriptionKey = "year")
    private @Nullable SchoolYear year;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "" + SmallCounts.USUAL_THRESHOLD,
            descriptionKey = "threshold")
    private int threshold;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var asked = Optional.ofNullable(year).orElseGet(() -> SchoolYear.of(options.day()));
        demand(threshold >= 1, "--threshold : au moins 1", "--threshold: at least 1");
        demand(
                asked.contains(last(asked)),
                "--on : %s n'est pas dans l'année scolaire %s".formatted(last(asked), asked),
                "--on: %s is not in the school year %s".formatted(last(asked), asked));
        var counts = options.run("vie-scolaire-year", spec.commandLine().getErr(), run -> ask(run, asked));
        return options.say(
                spec,
                new Summary("vie-scolaire-year", counts.remarks())
                        .count("pupils", counts.pupils(), "élève(s)", "pupil(s)")
                        .count("alerts", counts.alerts(), "alerte(s)", "alert(s)")
                        .count("steps", counts.due(), "démarche(s)", "legal step(s)")
                        .count(
                                "leftOut",
                                counts.leftOut(),
                                "élève(s) dont rien ne peut être dit",
                                "pupil(s) of whom nobody can tell"));
    }

    /** The day that was typed; else today, or the last day of a year that is over. */
    private LocalDate last(SchoolYear asked) {
        var isOver = options.typedDay().isEmpty() && options.day().isAfter(asked.lastDay());
        return isOver ? asked.lastDay() : options.day();
    }

    private static void demand(boolean isGiven, String fr, String en) {
        if (!isGiven) {
            throw new Unusable("usage", Label.of(fr, en));
        }
    }

    private VieScolaireYear.Counts ask(Run run, SchoolYear asked) {
        var question = question(run.spark(), asked);
        var people = run.people();
        var folder = Optional.ofNullable(journals).orElseGet(() -> new Path(run.in(), "journals"));
        var files = JournalFiles.read(run.spark(), folder, VieScolaireYear.KINDS, run.out(), run.steps());
        if (run.isStrict()) {
            Run.demandAll(files.unusable());
        }
        return new VieScolaireYear(run.spark(), question, new SmallCounts(threshold), run.out(), run.steps())
                .run(people, files);
    }

    /** Settings that cannot be used are refused before anything is read. */
    private YearQuestion question(SparkSession spark, SchoolYear asked) {
        return Optional.ofNullable(settings)
                .map(file -> new YearQuestion(text(spark, file), last(asked), asked.start()))
                .orElseGet(() -> YearQuestion.usual(last(asked), asked));
    }

    private static String text(SparkSession spark, Path file) {
        var source = Inputs.file(spark, file).watched().source();
        try (var bytes = source.open()) {
            var json = bytes.readAllBytes();
            SettingsFile.given(source.name(), json);
            return new String(json, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
