package org.ent4j.planted;

import java.time.Instant;

/** Breaks the rule: a domain class that knows what time it is. */
public final class ReadsTheClock {

    public Instant today() {
        return Instant.now();
    }
}
