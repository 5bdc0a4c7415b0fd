package org.ent4j.examples.spark;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.gar.Ents;
import org.ent4j.examples.spark.gar.GarExport;
import org.ent4j.examples.spark.gar.GarSettings;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ent batch gar-export}: exits 1 when something of the files was left out, or an ENT's export is blocked. */
@Command(
        name = "gar-export",
        description = "${bundle:gar-export}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class GarExportCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Mixin
    private final RespAffOption respAffs = new RespAffOption();

    @Option(names = "--ent", paramLabel = "ID", descriptionKey = "gar-export.ent")
    private @Nullable String ent;

    @Option(names = "--ents", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "gar-export.ents")
    private @Nullable Path ents;

    @Option(
            names = "--degree",
            paramLabel = "1D|2D",
            defaultValue = "2D",
            converter = Degree.class,
            descriptionKey = "gar-export.degree")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private GarDegree degree;

    @Option(names = "--at", paramLabel = "2026-11-02T07:00:00Z", descriptionKey = "gar-export.at")
    private @Nullable Instant at;

    @Option(
            names = "--max-elements",
            paramLabel = "N",
            defaultValue = "10000",
            descriptionKey = "gar-export.max-elements")
    private int mostElements;

    @Option(
            names = "--profiles",
            paramLabel = "gar-connector|alambic",
            defaultValue = "gar-connector",
            converter = ProfileMap.class,
            descriptionKey = "gar-export.profiles")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private GarSettings.Profiles profiles;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    static final class Degree implements ITypeConverter<GarDegree> {

        @Override
        public GarDegree convert(String text) {
            return Stream.of(GarDegree.values())
                    .filter(each -> each.code().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
        }
    }

    static final class ProfileMap implements ITypeConverter<GarSettings.Profiles> {

        @Override
        public GarSettings.Profiles convert(String text) {
            return Stream.of(GarSettings.Profiles.values())
                    .filter(each ->
                            each.name().replace('_', '-').equals(text.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
        }
    }

    @Override
    public Integer call() {
        var settings = settings();
        var counts = options.run("gar-export", spec.commandLine().getErr(), run -> export(run, settings));
        if (!options.isJson()) {
            say(counts, spec.commandLine().getOut());
        }
        var code = options.say(spec, summary(counts));
        return counts.blocked().isEmpty() ? code : 1;
    }

    /** Wrong options are told before anything is read. */
    private GarSettings settings() {
        if ((ent == null) == (ents == null)) {
            throw usage(
                    "--ent ou --ents, l'un des deux, dit qui exporte",
                    "--ent or --ents, one of both, says who exports");
        }
        if (ent != null && !GarExportName.isEnt(ent)) {
            throw usage(
                    "--ent : « %s » n'est pas l'identifiant d'un ENT".formatted(ent),
                    "--ent: \"%s\" is not the id of an ENT".formatted(ent));
        }
        if (mostElements < 1) {
            throw usage("--max-elements commence à 1", "--max-elements begins at 1");
        }
        if (spec.commandLine().getParseResult().hasMatchedOption("--on")) {
            throw usage("--on ne sert pas ici ; --at dit l'instant", "--on is of no use here; --at says the instant");
        }
        var moment = Optional.ofNullable(at).orElseGet(() -> Clock.systemUTC().instant());
        return new GarSettings(degree, moment, mostElements, profiles, respAffs.bySchool());
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }

    private GarExport.Counts export(Run run, GarSettings settings) {
        var export = new GarExport(run.spark(), settings, exporting(run.spark()), run.out(), run.steps());
        var said = export.said(run.in());
        if (run.isStrict()) {
            Run.demandAll(said.unusable());
        }
        return export.run(said);
    }

    private Ents.Said exporting(SparkSession spark) {
        return Optional.ofNullable(ents)
                .map(file -> Ents.table(spark, file, degree))
                .orElseGet(() -> Ents.one(String.valueOf(ent)));
    }

    private static void say(GarExport.Counts counts, PrintWriter to) {
        counts.blocked()
                .forEach((ent, why) -> why.forEach(each -> to.println(Label.of(
                                "%s : export bloqué, rien n'est remis : %s".formatted(ent, each.fr()),
                                "%s: export blocked, nothing is handed over: %s".formatted(ent, each.en()))
                        .in(Batch.lang()))));
        if (counts.inNone() > 0) {
            to.println(Label.of(
                            "%d établissement(s) ne sont exportés par aucun ENT (issues.csv)",
                            "%d school(s) are exported by no ENT (issues.csv)")
                    .in(Batch.lang())
                    .formatted(counts.inNone()));
        }
    }

    private static Summary summary(GarExport.Counts counts) {
        var blocked = new TreeMap<String, List<Map<String, String>>>();
        counts.blocked()
                .forEach((ent, why) -> blocked.put(
                        ent,
                        why.stream()
                                .map(each -> Map.of("fr", each.fr(), "en", each.en()))
                                .toList()));
        return new Summary("gar-export", counts.remarks())
                .count("exports", counts.exports(), "export(s)", "export(s)")
                .count("blockedExports", blocked.size(), "bloqué(s)", "blocked")
                .with("blocked", blocked)
                .with("schoolsOfNoEnt", counts.inNone())
                .count("leftOut", counts.leftOut(), "chose(s) écartée(s) par les règles", "thing(s) left out by rules");
    }
}
