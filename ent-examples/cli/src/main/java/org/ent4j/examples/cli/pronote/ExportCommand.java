package org.ent4j.examples.cli.pronote;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.crypto.RsaAesSealing;
import org.ent4j.catalogue.crypto.VerifiedBytes;
import org.ent4j.catalogue.feed.pronote.ContainerFile;
import org.ent4j.catalogue.feed.pronote.SsoWriter;
import org.ent4j.catalogue.pronote.IdentifiersExport;
import org.ent4j.catalogue.pronote.IdentifiersFile;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.SealedContainer;
import org.ent4j.catalogue.pronote.SealedContent;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.RemarkView;
import org.ent4j.examples.cli.output.ReplacedFile;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent pronote export}: the identifiers of the portal as a file for Pronote, in clear or sealed. */
@Command(name = "export", resourceBundle = "org.ent4j.examples.cli.usage")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Option(names = "--out", required = true, paramLabel = "XML", descriptionKey = "pronote.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "${bundle:label.population}",
            converter = PopulationConverter.class,
            descriptionKey = "pronote.only")
    private List<Population> only = List.of();

    @Option(names = "--key", paramLabel = "PEM", descriptionKey = "pronote.key")
    private @Nullable Path key;

    @Option(
            names = "--verification",
            paramLabel = "compressed|clear",
            converter = OfVerified.class,
            descriptionKey = "pronote.verification")
    private VerifiedBytes verified = VerifiedBytes.COMPRESSED;

    /** Of what the container has the digest. */
    static final class OfVerified implements ITypeConverter<VerifiedBytes> {
        @Override
        public VerifiedBytes convert(String text) {
            return Choices.choose(
                    text,
                    VerifiedBytes.values(),
                    each -> each == VerifiedBytes.COMPRESSED
                            ? Label.of("comprimé", "compressed")
                            : Label.of("clair", "clear"));
        }
    }

    @Override
    public Integer call() {
        var sealing = Optional.ofNullable(key).map(file -> PublicKeyFile.sealing(file, verified));
        try (var file = ReplacedFile.begin(out)) {
            var export = connector.at(this::export);
            export.forEach(made -> file.end(bytes(made.file(), sealing)));
            return output.answer(answer(export));
        }
    }

    private Either<Refusal, IdentifiersExport> export(ConnectorOptions.Desk desk) {
        var pronote = desk.context().pronote();
        var settings = Settings.known(desk);
        return pronote.export(ConnectorOptions.BY, desk.now(), desk.school(), populations(), settings.version());
    }

    private Set<Population> populations() {
        return only.isEmpty() ? EnumSet.allOf(Population.class) : EnumSet.copyOf(only);
    }

    private static byte[] bytes(IdentifiersFile file, Optional<RsaAesSealing> sealing) {
        try {
            var clear = new ByteArrayOutputStream();
            SsoWriter.write(file, clear);
            if (sealing.isEmpty()) {
                return clear.toByteArray();
            }
            var sealed = new ByteArrayOutputStream();
            ContainerFile.write(container(file, sealing.get().seal(clear.toByteArray())), sealed);
            return sealed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SealedContainer container(IdentifiersFile file, SealedContent sealed) {
        return new SealedContainer(
                SealedContainer.VERSION,
                file.partner(),
                "RapprochementSSO",
                sealed,
                file.date(),
                file.schools().get(0).number());
    }

    private Answer answer(Either<Refusal, IdentifiersExport> export) {
        var json = new LinkedHashMap<String, Object>();
        json.put("written", export.isRight());
        json.put("file", String.valueOf(out.getFileName()));
        json.put("sealed", key != null);
        export.forEach(made -> {
            json.put("schools", made.file().schools().size());
            json.put("staff", made.file().staff().size());
            json.put("teachers", made.file().teachers().size());
            json.put("guardians", made.file().guardians().size());
            json.put("pupils", made.file().pupils().size());
        });
        json.put("remarks", export.map(made -> RemarkView.json(made.remarks())).getOrElse(List.of()));
        json.put("refused", export.isLeft() ? RefusalView.json(export.getLeft()) : List.of());
        return Answer.of(export.isRight(), json, export.fold(this::refused, this::made));
    }

    private List<String> refused(Refusal refusal) {
        var lines = new ArrayList<>(RefusalView.lines(refusal, output.lang()));
        lines.add(output.in("rien n'est écrit", "nothing is written"));
        return lines;
    }

    private List<String> made(IdentifiersExport made) {
        var file = made.file();
        var lines = new ArrayList<>(RemarkView.lines(made.remarks(), output.lang()));
        lines.add(output.in(
                        "%s écrit : %d élèves, %d responsables, %d professeurs, %d personnels",
                        "%s written: %d pupils, %d guardians, %d teachers, %d staff")
                .formatted(
                        out,
                        file.pupils().size(),
                        file.guardians().size(),
                        file.teachers().size(),
                        file.staff().size()));
        return lines;
    }
}
