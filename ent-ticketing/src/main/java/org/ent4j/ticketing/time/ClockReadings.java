package org.ent4j.ticketing.time;

import java.time.Duration;
import java.util.Optional;

/**
 * What the clocks of a ticket say.
 *
 * @param own until somebody took it
 * @param resolve until it was resolved
 * @param vendor while it was the vendor's turn; nothing when it never was
 * @param waiting time within the hours in which the requester's answer was awaited
 * @param settled time within the hours in which it was resolved and then was not, told apart from waiting
 */
public record ClockReadings(
        Priority priority,
        Reading own,
        Reading resolve,
        Optional<Reading> vendor,
        Duration waiting,
        Duration settled) {}
