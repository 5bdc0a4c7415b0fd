package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a message that was begun. */
public sealed interface CarnetCommand {

    Instant at();

    Actor by();

    /** Writes it anew, before it is sent. */
    record Edit(Instant at, Actor by, CarnetLetter letter) implements CarnetCommand {}

    record Send(Instant at, Actor by) implements CarnetCommand {}

    /** Takes it in, for one of its pupils. */
    record Read(Instant at, Actor by, PersonId pupil) implements CarnetCommand {}

    /** Says that it was taken in, for one of its pupils. */
    record Acknowledge(Instant at, Actor by, PersonId pupil) implements CarnetCommand {}

    record Reply(Instant at, Actor by, PersonId pupil, String text) implements CarnetCommand {}

    /** Ends the exchange: nobody replies or acknowledges any more. */
    record Close(Instant at, Actor by) implements CarnetCommand {}

    record Withdraw(Instant at, Actor by, String why) implements CarnetCommand {}
}
