package org.ent4j.directory.privacy;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * What is looked for in the trace; everything without conditions.
 *
 * @param subject whose data were accessed
 * @param by who accessed them
 * @param from the first instant that counts
 * @param until the first instant that does not count any more
 */
public record TraceQuery(
        Optional<PersonId> subject, Optional<PersonId> by, Optional<Instant> from, Optional<Instant> until) {

    public static final TraceQuery EVERYTHING =
            new TraceQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Who accessed the data of this person. */
    public static TraceQuery of(PersonId subject) {
        return new TraceQuery(Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whose data this person accessed. */
    public static TraceQuery by(PersonId person) {
        return new TraceQuery(Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
    }

    public TraceQuery from(Instant first) {
        return new TraceQuery(subject, by, Optional.of(first), until);
    }

    public TraceQuery until(Instant end) {
        return new TraceQuery(subject, by, from, Optional.of(end));
    }

    public boolean finds(TraceEntry entry) {
        return subject.map(entry.subject()::equals).orElse(true)
                && by.map(person -> entry.by().equals(Optional.of(person))).orElse(true)
                && from.map(first -> !entry.when().isBefore(first)).orElse(true)
                && until.map(end -> entry.when().isBefore(end)).orElse(true);
    }
}
