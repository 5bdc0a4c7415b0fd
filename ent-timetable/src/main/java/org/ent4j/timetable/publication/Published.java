package org.ent4j.timetable.publication;

import java.util.List;

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

    /** Whether there is something to save. */
    public boolean isNew() {
        return !events.isEmpty();
    }
}
