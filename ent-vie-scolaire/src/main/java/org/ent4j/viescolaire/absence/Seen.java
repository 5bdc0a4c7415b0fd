package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.counting.Period;

/**
 * What a roll call said of a time of which something was known already.
 *
 * @param explained what it found, which is no news: it becomes a part of its own when the announcement is withdrawn
 * @param there when it found the pupil there nevertheless
 */
public record Seen(List<Finding> explained, Optional<Period> there) {

    public static final Seen NOTHING = new Seen(List.of(), Optional.empty());

    public Seen {
        explained = List.copyOf(explained);
    }

    Seen and(Finding more) {
        return new Seen(Stream.concat(explained.stream(), Stream.of(more)).toList(), there);
    }
}
