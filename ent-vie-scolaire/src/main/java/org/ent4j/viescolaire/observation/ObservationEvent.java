package org.ent4j.viescolaire.observation;

import java.time.Instant;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to an observation. */
public sealed interface ObservationEvent extends Event {

    record Noted(Instant at, Actor by, Observation observation) implements ObservationEvent {}

    /** It was an error. */
    record Withdrawn(Instant at, Actor by, String why) implements ObservationEvent {}
}
