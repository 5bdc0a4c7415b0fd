package org.ent4j.timetable.memory;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.spi.PublishedTimetables;

/** Publications by structure and year. */
public final class InMemoryPublishedTimetables implements PublishedTimetables {

    private final Map<Key, List<Saved>> publications = new HashMap<>();

    @Override
    public synchronized Optional<Publication> current(StructureId structure, SchoolYear year) {
        return latestFirst(structure, year).stream().findFirst().map(Saved::publication);
    }

    @Override
    public synchronized Optional<Publication> numbered(StructureId structure, SchoolYear year, int number) {
        return latestFirst(structure, year).stream()
                .map(Saved::publication)
                .filter(publication -> publication.number() == number)
                .findFirst();
    }

    @Override
    public synchronized Either<Superseded, Publication> save(Publication next, Instant at) {
        var saved = publications.computeIfAbsent(new Key(next.structure(), next.year()), any -> new ArrayList<>());
        if (next.number() != saved.size() + 1) {
            return Either.left(new Superseded(next.number(), saved.size()));
        }
        saved.add(0, new Saved(next, at));
        return Either.right(next);
    }

    @Override
    public synchronized List<Entry> history(StructureId structure, SchoolYear year) {
        return latestFirst(structure, year).stream()
                .map(saved -> new Entry(
                        saved.publication().number(),
                        saved.publication().source(),
                        saved.publication().lessons().size(),
                        saved.at()))
                .toList();
    }

    private List<Saved> latestFirst(StructureId structure, SchoolYear year) {
        return publications.getOrDefault(new Key(structure, year), List.of());
    }

    private record Key(StructureId structure, SchoolYear year) {}

    private record Saved(Publication publication, Instant at) {}
}
