package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;

/**
 * What a roll call said of a pupil who was known to be away.
 *
 * @param explained what it found, which is no news: it becomes a part of its own when the announcement is withdrawn
 * @param there when it found the pupil there nevertheless
 */
public record Seen(List<Finding> explained, Optional<Period> there) {

    public static final Seen NOTHING = new Seen(List.of(), Optional.empty());

    public Seen {
        explained = List.copyOf(explained);
    }
}
