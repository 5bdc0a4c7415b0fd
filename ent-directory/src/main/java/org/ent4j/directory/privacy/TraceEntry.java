package org.ent4j.directory.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * That somebody's data were looked at or erased. Kept, never changed. Ids, no names.
 *
 * @param when to the microsecond; what is finer is cut off
 * @param by who did it; nobody for the portal itself
 * @param subject whose data they are
 * @param why a code or a few words, at most {@value #LONGEST_WHY} characters; no names
 */
public record TraceEntry(Instant when, Optional<PersonId> by, TraceAction action, PersonId subject, String why) {

    public static final int LONGEST_WHY = 200;

    public TraceEntry {
        when = when.truncatedTo(ChronoUnit.MICROS);
        if (why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException(
                    "A reason of %d characters.\nMaybe it was not cut at the border.".formatted(why.length()));
        }
    }
}
