package org.ent4j.viescolaire.dispense;

import java.time.Instant;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a dispense: its journal, from which its state follows. */
public sealed interface DispenseEvent extends Event {

    /** The first of a journal. */
    record Granted(Instant at, Actor by, DispenseRequest dispense) implements DispenseEvent {}

    /** It is longer or shorter than it was. */
    record DaysChanged(Instant at, Actor by, DateRange days) implements DispenseEvent {}

    /** It does not hold, and never did. */
    record Withdrawn(Instant at, Actor by, String why) implements DispenseEvent {}
}
