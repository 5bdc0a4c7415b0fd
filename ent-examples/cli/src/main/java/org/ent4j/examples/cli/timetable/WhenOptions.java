package org.ent4j.examples.cli.timetable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.PublishPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a timetable is published, where, and on which days the school is closed. */
final class WhenOptions {

    @Option(names = "--closed", paramLabel = "2026-11-11", split = ",", descriptionKey = "publish.closed")
    private List<LocalDate> closed = new ArrayList<>();

    @Option(names = "--at", paramLabel = "2026-09-01T06:00:00Z", descriptionKey = "publish.at")
    private @Nullable Instant at;

    @Option(names = "--zone", paramLabel = "Indian/Reunion", descriptionKey = "publish.zone")
    private @Nullable String zone;

    /** Now, unless another instant is to be supposed. */
    Instant at() {
        return at == null ? Clock.systemUTC().instant() : at;
    }

    PublishPolicy policy() {
        var usual = PublishPolicy.usual()
                .closedOn(closed.stream().map(day -> new DateRange(day, day)).toList());
        return zone == null ? usual : usual.in(zone(zone));
    }

    /** A zone as {@code --zone} names it. */
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--zone %s : fuseau inconnu ; attendu, par exemple : Europe/Paris, Indian/Reunion"
                                    .formatted(name),
                            "--zone %s: unknown zone; expected, for example: Europe/Paris, Indian/Reunion"
                                    .formatted(name)));
        }
    }
}
