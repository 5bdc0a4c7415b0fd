package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a message: its journal, from which its state follows. */
public sealed interface CarnetEvent extends Event {

    /** It was begun, by its author; the first of a journal. */
    record Drafted(Instant at, Actor by, CarnetMessageId id, CarnetLetter letter) implements CarnetEvent {}

    record Edited(Instant at, Actor by, CarnetLetter letter) implements CarnetEvent {}

    record Sent(Instant at, Actor by) implements CarnetEvent {}

    /** Somebody has read it first. */
    record WasRead(Instant at, Actor by, PersonId pupil) implements CarnetEvent {}

    record Acknowledged(Instant at, Actor by, PersonId pupil) implements CarnetEvent {}

    record Replied(Instant at, Actor by, PersonId pupil, String text) implements CarnetEvent {}

    record Closed(Instant at, Actor by) implements CarnetEvent {}

    record Withdrawn(Instant at, Actor by, String why) implements CarnetEvent {}
}
