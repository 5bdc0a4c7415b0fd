package org.ent4j.examples.cli.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who asks and why, for the trace. */
public final class AccessOptions {

    @Option(names = "--by", paramLabel = "ID", converter = PersonIdConverter.class, descriptionKey = "privacy.by")
    private @Nullable PersonId by;

    @Option(names = "--why", paramLabel = "${bundle:label.reason}", defaultValue = "", descriptionKey = "privacy.why")
    private String why = "";

    public Access access() {
        if (why.length() > TraceEntry.LONGEST_WHY) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--why : %d caractères, %d au plus".formatted(why.length(), TraceEntry.LONGEST_WHY),
                            "--why: %d characters, at most %d".formatted(why.length(), TraceEntry.LONGEST_WHY)));
        }
        return new Access(Instant.now(Clock.systemUTC()), Optional.ofNullable(by), why);
    }
}
