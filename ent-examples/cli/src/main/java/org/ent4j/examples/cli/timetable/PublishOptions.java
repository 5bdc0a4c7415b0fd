package org.ent4j.examples.cli.timetable;

import java.time.Instant;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.PublishPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a timetable is published. */
final class PublishOptions {

    private static final int PERCENT = 100;

    @Mixin
    private final WhenOptions when = new WhenOptions();

    @Option(names = "--most-gone", paramLabel = "30", descriptionKey = "publish.most-gone")
    private @Nullable Integer mostGone;

    Instant at() {
        return when.at();
    }

    PublishPolicy policy() {
        return mostGone == null ? when.policy() : when.policy().losing(share(mostGone));
    }

    private static double share(int percent) {
        if (percent < 0 || percent > PERCENT) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--most-gone %d : attendu, un pourcentage de 0 à 100".formatted(percent),
                            "--most-gone %d: expected a percentage from 0 to 100".formatted(percent)));
        }
        return (double) percent / PERCENT;
    }
}
