package org.ent4j.examples.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.examples.host.EntData;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are: {@code --data}, else the variable ENT_DATA, else {@code ent-data} in the current folder. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path folder;

    public Path folder() {
        return Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(System.getenv("ENT_DATA")).map(Path::of))
                .orElse(Path.of("ent-data"));
    }

    /** The data, made when there are none. */
    public EntData open() {
        return EntData.open(folder());
    }

    /** The data that an earlier command left. */
    public EntData openExisting() {
        if (!EntData.exists(folder())) {
            throw new Unusable(
                    "data.none",
                    Label.of(
                            "%s : aucune donnée ici ; commencez par « ent rentree » ou « ent timetable import », ou indiquez --data"
                                    .formatted(folder()),
                            "%s: no data here; begin with 'ent rentree' or 'ent timetable import', or name --data"
                                    .formatted(folder())));
        }
        return EntData.open(folder());
    }
}
