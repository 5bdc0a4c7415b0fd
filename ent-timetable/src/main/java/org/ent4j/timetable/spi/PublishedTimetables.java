package org.ent4j.timetable.spi;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;

/** Keeps all publications; the one with the highest number is in force. */
public interface PublishedTimetables {

    Optional<Publication> current(StructureId structure, SchoolYear year);

    Optional<Publication> numbered(StructureId structure, SchoolYear year, int number);

    /**
     * Saves the next publication, all of it or nothing.
     *
     * @return what was saved, or a refusal when its number is not the next one: somebody else was quicker
     */
    Either<Superseded, Publication> save(Publication next, Instant at);

    /** The latest first. */
    List<Entry> history(StructureId structure, SchoolYear year);

    /**
     * A line of the history.
     *
     * @param lessons how many lessons it has
     */
    record Entry(int number, String source, int lessons, Instant at) {}
}
