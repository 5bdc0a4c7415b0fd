package org.ent4j.examples.cli.gar;

import io.vavr.control.Either;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.GarExports;
import org.ent4j.catalogue.feed.gar.GarWriterDesk;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarProfileMap;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent gar export}: a complete export of one degree into a folder of its own; nothing is written when something
 * blocks.
 */
@Command(name = "export", resourceBundle = "org.ent4j.examples.cli.usage")
final class GarExportCommand implements Callable<Integer> {

    private static final PersonId OPERATOR = new PersonId("ent");

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final GarSource source = new GarSource();

    @Mixin
    private final RespAffOption respAffs = new RespAffOption();

    @Option(names = "--ent", required = true, paramLabel = "ID", descriptionKey = "gar.ent")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String ent;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "gar.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Option(
            names = "--degree",
            paramLabel = "1D|2D",
            defaultValue = "2D",
            converter = DegreeConverter.class,
            descriptionKey = "gar.degree")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private GarDegree degree;

    @Option(
            names = "--profiles",
            paramLabel = "gar-connector|alambic",
            defaultValue = "gar-connector",
            converter = ProfileMapChoice.class,
            descriptionKey = "gar.profiles")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private GarProfileMap profiles;

    @Option(names = "--max-elements", paramLabel = "N", defaultValue = "10000", descriptionKey = "gar.max-elements")
    private int mostElements;

    @Option(names = "--at", paramLabel = "2026-11-02T07:00:00Z", descriptionKey = "gar.at")
    private Optional<Instant> at = Optional.empty();

    @Option(names = "--left-out", paramLabel = "JSONL", descriptionKey = "gar.left-out")
    private Optional<Path> leftOut = Optional.empty();

    @Override
    public Integer call() {
        var name = name();
        var policy = policy();
        try (var file = LeftOutFile.open(leftOut);
                var shown = new ShownExport(output, file)) {
            var done = source.with(name.ent(), degree, name.at(), place -> export(exports(place), name, policy, shown));
            return output.answer(answer(done, name));
        }
    }

    private GarExportName name() {
        if (!GarExportName.isEnt(ent)) {
            throw Refusals.unusable(new GarObjection.NoEnt(ent));
        }
        return GarExportName.of(ent, degree, moment());
    }

    private Instant moment() {
        return at.orElseGet(() -> Clock.systemUTC().instant());
    }

    private GarPolicy policy() {
        if (mostElements < 1) {
            throw new Unusable("usage", Label.of("--max-elements commence à 1", "--max-elements begins at 1"));
        }
        return GarPolicy.USUAL.withProfiles(profiles).withMostElements(mostElements);
    }

    private GarExports exports(GarSource.Place place) {
        return GarExports.of(
                place.perimeter(),
                respAffs.designations(place.stored()),
                GarWriterDesk.into(out),
                place.traces(),
                Rights.open());
    }

    private Either<Refusal, GarReport> export(
            GarExports exports, GarExportName name, GarPolicy policy, GarWatch watch) {
        try {
            return exports.export(OPERATOR, name, policy, watch);
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof FileAlreadyExistsException) {
                throw new Unusable(
                        "gar.not-empty",
                        Label.of(
                                "%s : existe déjà et n'est pas vide ; rien n'est remplacé".formatted(out),
                                "%s: there already and not empty; nothing is replaced".formatted(out)));
            }
            throw failed;
        }
    }

    private Answer answer(Either<Refusal, GarReport> done, GarExportName name) {
        return Answer.of(
                done.isRight(),
                GarExportJson.of(done, name),
                done.fold(
                        refusal -> GarExportText.refused(refusal, output.lang()),
                        report -> GarExportText.of(report, out, output.lang())));
    }
}
