package org.ent4j.examples.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.examples.host.DataUnavailable;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are: {@code --data}, else the variable ENT_DATA, else {@code ent-data} in the current folder. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "${bundle:label.folder}", descriptionKey = "data")
    private @Nullable Path folder;

    public Path folder() {
        return Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(System.getenv("ENT_DATA")).map(Path::of))
                .orElse(Path.of("ent-data"));
    }

    /** The data, made when there are none. */
    public FolderData open() {
        return opened();
    }

    private FolderData opened() {
        try {
            return FolderData.open(folder());
        } catch (DataUnavailable why) {
            throw unusable(why);
        }
    }

    private static Unusable unusable(DataUnavailable failure) {
        return switch (failure.why()) {
            case IN_USE ->
                new Unusable(
                        "data.in-use",
                        Label.of(
                                "%s : une autre commande travaille sur ces données ; réessayez quand elle aura fini"
                                        .formatted(failure.folder()),
                                "%s: another command works on these data; try again when it is done"
                                        .formatted(failure.folder())));
            case UNREADABLE ->
                new Unusable(
                        "data.unreadable",
                        Label.of(
                                "%s : données illisibles (endommagées, ou faites par autre chose que ent) ; indiquez un autre dossier avec --data"
                                        .formatted(failure.folder()),
                                "%s: the data cannot be read (damaged, or made by something else than ent); name another folder with --data"
                                        .formatted(failure.folder())));
        };
    }

    /** The data that an earlier command left. */
    public FolderData openExisting() {
        if (!FolderData.exists(folder())) {
            throw new Unusable(
                    "data.none",
                    Label.of(
                            "%s : aucune donnée ici ; commencez par « ent rentree » ou « ent timetable import », ou indiquez --data"
                                    .formatted(folder()),
                            "%s: no data here; begin with 'ent rentree' or 'ent timetable import', or name --data"
                                    .formatted(folder())));
        }
        return opened();
    }
}
