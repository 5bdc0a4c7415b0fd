package org.ent4j.viescolaire.dispense;

import java.time.Instant;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a dispense that was granted. */
public sealed interface DispenseCommand {

    Instant at();

    Actor by();

    /** Makes it longer or shorter. */
    record ChangeDays(Instant at, Actor by, DateRange days) implements DispenseCommand {}

    /** Says that it does not hold: marks that were set because of it stay, and are corrected by teachers. */
    record Withdraw(Instant at, Actor by, String why) implements DispenseCommand {}
}
