package org.ent4j.directory.privacy;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Who accesses data of people, when and why; it goes into the trace.
 *
 * @param by nobody for the portal itself: a command, or the calendar
 * @param why see {@link TraceEntry#why}
 */
public record Access(Instant when, Optional<PersonId> by, String why) {

    public TraceEntry to(PersonId subject, TraceAction action) {
        return new TraceEntry(when, by, action, subject, why);
    }
}
