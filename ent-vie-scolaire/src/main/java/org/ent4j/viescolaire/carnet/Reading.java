package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody has come with a message.
 *
 * @param read when it was read first; at the latest when it was acknowledged
 */
public record Reading(ReadingState state, Optional<Instant> read, Optional<Instant> acknowledged) {

    static Reading none() {
        return new Reading(ReadingLife.TABLE.initial(), Optional.empty(), Optional.empty());
    }

    Reading readAt(Instant at) {
        return new Reading(ReadingState.READ, Optional.of(at), acknowledged);
    }

    Reading acknowledgedAt(Instant at) {
        return new Reading(ReadingState.ACKNOWLEDGED, read.or(() -> Optional.of(at)), Optional.of(at));
    }
}
