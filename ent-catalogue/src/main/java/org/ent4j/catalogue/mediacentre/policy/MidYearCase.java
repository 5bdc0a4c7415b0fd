package org.ent4j.catalogue.mediacentre.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;

/**
 * A resource that people reach by a service has come into the GAR.
 *
 * @param service code of the service
 * @param resource title of the resource
 * @param deliveredOn the day on which it came into the GAR
 * @param today the day on which it is decided
 * @param hasPersonalWork people have work of their own in it; nothing when nobody looked
 * @param recovery what the publisher says of taking that work over; nothing when he was not asked
 * @param isConnectorRicher there is more of that work behind the service than behind the GAR
 */
public record MidYearCase(
        String service,
        String resource,
        LocalDate deliveredOn,
        LocalDate today,
        Optional<Boolean> hasPersonalWork,
        Optional<Boolean> recovery,
        boolean isConnectorRicher) {

    /** The same, looked at on that day. */
    public MidYearCase on(LocalDate day) {
        return new MidYearCase(service, resource, deliveredOn, day, hasPersonalWork, recovery, isConnectorRicher);
    }

    SchoolYear year() {
        return SchoolYear.of(today);
    }

    /** It came while people were already at work this year. */
    boolean isDuringTheYear() {
        return deliveredOn.isAfter(year().firstDay()) && !deliveredOn.isAfter(today);
    }
}
