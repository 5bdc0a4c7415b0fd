package org.ent4j.catalogue.homepage;

import java.time.Instant;
import java.util.Optional;

/**
 * When a version is to be shown.
 *
 * @param from nothing for at once
 * @param until the moment from which it is no more; nothing for as long as no other is published
 */
public record Showing(Optional<Instant> from, Optional<Instant> until) {

    public static final Showing AT_ONCE = new Showing(Optional.empty(), Optional.empty());

    boolean hasBegun(Instant at) {
        return from.map(begin -> !begin.isAfter(at)).orElse(true);
    }

    boolean hasEnded(Instant at) {
        return until.map(end -> !end.isAfter(at)).orElse(false);
    }

    /** There is a moment at which it is shown, and that moment is not past. */
    boolean isToCome(Instant now) {
        var begin = from.filter(each -> each.isAfter(now)).orElse(now);
        return until.map(end -> end.isAfter(begin)).orElse(true);
    }
}
