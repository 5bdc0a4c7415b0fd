package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.feed.edt.crypto.EdtContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The encrypted container of EDT, and the key that opens it. */
final class ContainerOptions {

    static final String OPTION = "--edt-container";

    @Option(names = OPTION, paramLabel = "XML", descriptionKey = "files.edt-container")
    private @Nullable Path file;

    @Mixin
    private final KeyOptions key = new KeyOptions();

    @Nullable
    Path file() {
        return file;
    }

    /** A key that opens nothing. */
    boolean hasIdleKey() {
        return file == null && key.isNamed();
    }

    /** The clear export, under the name of the container. */
    Optional<FeedSource> open() {
        return Optional.ofNullable(file).map(container -> {
            if (!key.isGiven()) {
                throw new Unusable(
                        "usage",
                        Label.of(
                                OPTION + " demande --key-file : la clé privée du partenaire",
                                OPTION + " needs --key-file: the private key of the partner"));
            }
            var opened = EdtContainer.open(FeedSource.file(container), key.keys());
            opened.fatal().ifPresent(fatal -> {
                throw Unusable.of(fatal);
            });
            return opened.rows().get(0);
        });
    }
}
