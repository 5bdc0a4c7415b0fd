package org.ent4j.examples.cli.timetable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.timetable.ical.ICalendars;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable ics}: the calendar of a class, group, teacher or room. */
@Command(name = "ics", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableIcsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ViewOption view = new ViewOption();

    @Option(names = "--out", paramLabel = "ICS", descriptionKey = "view.out")
    private @Nullable Path out;

    @Option(names = "--zone", paramLabel = "Indian/Reunion", defaultValue = "Europe/Paris", descriptionKey = "ics.zone")
    private String zone = "";

    @Override
    public Integer call() {
        var school = WhenOptions.zone(zone);
        try (var opened = view.open()) {
            var publication = view.publication(opened);
            var item = view.item(publication);
            var stamp = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
            var calendar = ICalendars.write(publication, item, stamp, Optional.empty(), school);
            var events = publication.occurrencesOf(item).count();
            return output.answer(out == null ? print(calendar, events) : write(out, calendar, events));
        }
    }

    private static Answer print(String calendar, long events) {
        return Answer.done(Map.of("events", events, "calendar", calendar), List.of(calendar.stripTrailing()));
    }

    private Answer write(Path file, String calendar, long events) {
        try {
            Files.writeString(file, calendar);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Answer.done(
                Map.of("events", events, "file", file.toString()),
                List.of(output.in("%d événements dans %s", "%d events in %s").formatted(events, file)));
    }
}
