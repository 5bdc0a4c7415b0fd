package org.ent4j.examples.portal.assistance;

import java.time.Instant;
import java.time.InstantSource;

/** A moment that goes on as it is told. For one thread. */
public final class PlayedTime implements InstantSource {

    private Instant now = Instant.EPOCH;

    public void passTo(Instant later) {
        now = later;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
