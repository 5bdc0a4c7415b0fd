package org.ent4j.examples.cli.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.PublishPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a timetable is published. */
final class PublishOptions {

    private static final int PERCENT = 100;

    @Option(names = "--most-gone", paramLabel = "30", descriptionKey = "publish.most-gone")
    private @Nullable Integer mostGone;

    @Option(names = "--closed", paramLabel = "2026-11-11", split = ",", descriptionKey = "publish.closed")
    private List<LocalDate> closed = new ArrayList<>();

    @Option(names = "--at", paramLabel = "2026-09-01T06:00:00Z", descriptionKey = "publish.at")
    private @Nullable Instant at;

    /** Now, unless another instant is to be supposed. */
    Instant at() {
        return at == null ? Clock.systemUTC().instant() : at;
    }

    PublishPolicy policy() {
        var usual = PublishPolicy.usual()
                .closedOn(closed.stream().map(day -> new DateRange(day, day)).toList());
        return mostGone == null ? usual : usual.losing(share(mostGone));
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
