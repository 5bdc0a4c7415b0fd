package org.ent4j.examples.cli.pronote;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.pronote.Hosting;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.Recognition;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent pronote settings}: connects a school to its Pronote, shows how it is connected and what is to be seen to. */
@Command(name = "settings", resourceBundle = "org.ent4j.examples.cli.usage")
final class SettingsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Option(
            names = "--hosting",
            paramLabel = "${bundle:label.hosting}",
            converter = OfHosting.class,
            descriptionKey = "pronote.hosting")
    private @Nullable Hosting hosting;

    @Option(names = "--server", paramLabel = "URL", descriptionKey = "pronote.server")
    private @Nullable String server;

    @Option(names = "--partner", paramLabel = "${bundle:label.name}", descriptionKey = "pronote.partner")
    private @Nullable String partner;

    @Option(
            names = "--recognition",
            paramLabel = "file|identity",
            converter = OfRecognition.class,
            descriptionKey = "pronote.recognition")
    private @Nullable Recognition recognition;

    @Option(names = "--regroup", split = ",", paramLabel = "UAI", descriptionKey = "pronote.regroup")
    private @Nullable List<String> regroup;

    /** Where Pronote stands. */
    static final class OfHosting implements ITypeConverter<Hosting> {
        @Override
        public Hosting convert(String text) {
            return Choices.choose(
                    text,
                    Hosting.values(),
                    each -> each == Hosting.LOCAL ? Label.of("locale", "local") : Label.of("externe", "hosted"));
        }
    }

    /** By what Pronote recognises people. */
    static final class OfRecognition implements ITypeConverter<Recognition> {
        @Override
        public Recognition convert(String text) {
            return Choices.choose(
                    text,
                    Recognition.values(),
                    each -> each == Recognition.BY_FILE
                            ? Label.of("fichier", "file")
                            : Label.of("identité", "identity"));
        }
    }

    @Override
    public Integer call() {
        return output.answer(connector.at(desk -> {
            var answer = new SettingsView(output);
            return isAsked()
                    ? change(desk)
                            .fold(refusal -> answer.refused(desk, refusal), kept -> answer.kept(desk, kept.value()))
                    : answer.shown(desk, Settings.known(desk).value());
        }));
    }

    private boolean isAsked() {
        return hosting != null || server != null || partner != null || recognition != null || regroup != null;
    }

    private Either<Refusal, Kept<PronoteConnection>> change(ConnectorOptions.Desk desk) {
        var pronote = desk.context().pronote();
        var before = pronote.connection(ConnectorOptions.BY, desk.school()).get();
        var seen = before.map(Kept::version).orElse(0L);
        return pronote.connect(ConnectorOptions.BY, desk.now(), changed(desk, before.map(Kept::value)), seen);
    }

    private PronoteConnection changed(ConnectorOptions.Desk desk, Optional<PronoteConnection> before) {
        return PronoteConnection.builder()
                .school(desk.school())
                .hosting(Optional.ofNullable(hosting)
                        .or(() -> before.map(PronoteConnection::hosting))
                        .orElseThrow(() -> needed("--hosting")))
                .server(Optional.ofNullable(server)
                        .or(() -> before.map(PronoteConnection::server))
                        .orElseThrow(() -> needed("--server")))
                .partner(Optional.ofNullable(partner)
                        .or(() -> before.map(PronoteConnection::partner))
                        .orElseThrow(() -> needed("--partner")))
                .recognition(Optional.ofNullable(recognition)
                        .or(() -> before.map(PronoteConnection::recognition))
                        .orElse(Recognition.BY_FILE))
                .addAllRegrouped(Optional.ofNullable(regroup)
                        .map(all -> all.stream()
                                .filter(each -> !each.isBlank())
                                .map(each -> new StructureId(each.strip()))
                                .toList())
                        .or(() -> before.map(PronoteConnection::regrouped))
                        .orElse(List.of()))
                .build();
    }

    private static Unusable needed(String option) {
        return new Unusable(
                "usage", Label.of("pour connecter, donnez aussi " + option, "to connect, give " + option + " as well"));
    }
}
