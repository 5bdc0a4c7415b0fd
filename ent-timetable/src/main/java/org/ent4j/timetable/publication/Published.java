package org.ent4j.timetable.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a publication.
 *
 * @param publication the timetable in force from now on; the one before when nothing changed
 * @param changes against the one before
 * @param events empty when nothing changed
 * @param remarks what is not whole in it
 */
public record Published(
        Publication publication, Changes changes, List<TimetableEvent> events, List<PublicationRemark> remarks) {

    public Published {
        events = List.copyOf(events);
        remarks = List.copyOf(remarks);
    }

    /** The same with one remark more. */
    public Published remarking(PublicationRemark remark) {
        return new Published(
                publication,
                changes,
                events,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    /** Whether there is something to save. */
    public boolean isNew() {
        return !events.isEmpty();
    }
}
