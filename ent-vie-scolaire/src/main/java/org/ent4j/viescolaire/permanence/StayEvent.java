package org.ent4j.viescolaire.permanence;

import java.time.Instant;
import java.time.LocalDateTime;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a stay: its journal, from which it follows who was there when. */
public sealed interface StayEvent extends Event {

    record StayBegun(Instant at, Actor by, StayRequest request) implements StayEvent {}

    record PupilAdded(Instant at, Actor by, PersonId pupil, LocalDateTime from) implements StayEvent {}

    record PupilLeft(Instant at, Actor by, PersonId pupil, LocalDateTime hour) implements StayEvent {}

    record StayEnded(Instant at, Actor by, LocalDateTime hour) implements StayEvent {}

    record Withdrawn(Instant at, Actor by, String why) implements StayEvent {}
}
