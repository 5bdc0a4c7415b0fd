package org.ent4j.directory.feed.oneroster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller of a reading decides.
 *
 * @param day the day that counts for what begins and ends; without one everything counts
 * @param system the system in which the ids count; without one the manifest says
 * @param roles what the roles are to the portal
 */
record OneRosterSettings(Optional<LocalDate> day, Optional<String> system, OneRosterRoles roles) {

    static final OneRosterSettings USUAL =
            new OneRosterSettings(Optional.empty(), Optional.empty(), OneRosterRoles.usual());
}
