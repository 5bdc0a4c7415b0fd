package org.ent4j.examples.host;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day for whoever types none: that of mainland France, whatever a server takes for the time. Overseas it is typed. */
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Today() {}

    public static LocalDate inFrance() {
        return on(Clock.systemUTC());
    }

    static LocalDate on(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
