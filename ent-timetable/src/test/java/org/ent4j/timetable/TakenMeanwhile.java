package org.ent4j.timetable;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.spi.PublishedTimetables;

/** Publications to which somebody else always adds first. */
record TakenMeanwhile(PublishedTimetables others) implements PublishedTimetables {

    @Override
    public Optional<Publication> current(StructureId structure, SchoolYear year) {
        return others.current(structure, year);
    }

    @Override
    public Optional<Publication> numbered(StructureId structure, SchoolYear year, int number) {
        return others.numbered(structure, year, number);
    }

    @Override
    public Either<Superseded, Publication> save(Publication next, Instant at) {
        return Either.left(new Superseded(next.number(), 9));
    }

    @Override
    public List<Entry> history(StructureId structure, SchoolYear year) {
        return others.history(structure, year);
    }
}
