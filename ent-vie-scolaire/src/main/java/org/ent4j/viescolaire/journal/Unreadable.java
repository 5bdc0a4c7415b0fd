package org.ent4j.viescolaire.journal;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * Stands for an event that is kept and that nobody can read: a newer version wrote it, or somebody changed it. It is never
 * added to a journal; what is kept stays as it is.
 *
 * @param by whoever did it; the capacity is in what cannot be read, and is said to be the one with the fewest rights
 * @param why the kind of failure, without a word of the event, which may tell of people
 */
public record Unreadable(Instant at, Actor by, String why) implements Event {

    /** What is kept in place of an event that {@link org.ent4j.viescolaire.spi.EventText} refused to read. */
    public static Unreadable of(Instant at, PersonId author, IllegalArgumentException refused) {
        return new Unreadable(
                at,
                new Actor(author, Capacity.AUTRE_PERSONNEL),
                failure(refused).getClass().getSimpleName());
    }

    private static Throwable failure(Throwable refused) {
        var cause = refused.getCause();
        return cause == null ? refused : failure(cause);
    }
}
