package org.ent4j.viescolaire.rollcall;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand.OfflineEntry;

/** What happened to a roll call: its journal, from which its state follows. */
public sealed interface RollCallEvent extends Event {

    /**
     * The lesson for which the roll is called, as the timetable had it when somebody began to; the first of a journal, and
     * again when a roll that was void is called anew.
     */
    record Planned(Instant at, Actor by, CalledLesson lesson) implements RollCallEvent {}

    /**
     * @param prefilled an entry for each pupil enrolled that day
     */
    record Opened(Instant at, Actor by, List<RollCallEntry> prefilled) implements RollCallEvent {
        public Opened {
            prefilled = List.copyOf(prefilled);
        }
    }

    /** What is known beforehand has changed for some pupils of whom nobody had entered anything. */
    record Refreshed(Instant at, Actor by, List<RollCallEntry> entries) implements RollCallEvent {
        public Refreshed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry before the roll was submitted.
     *
     * @param entered when it was entered, which is earlier when that was without a network
     */
    record Recorded(Instant at, Actor by, RollCallEntry entry, Instant entered) implements RollCallEvent {}

    /** A pupil who is not enrolled and sits there. */
    record PupilAdded(Instant at, Actor by, PersonId pupil) implements RollCallEvent {}

    record Submitted(Instant at, Actor by) implements RollCallEvent {}

    /**
     * A change after the roll was submitted.
     *
     * @param entered when it was entered
     * @param why may be ""
     */
    record Amended(Instant at, Actor by, RollCallEntry entry, Instant entered, String why) implements RollCallEvent {}

    record Locked(Instant at, Actor by) implements RollCallEvent {}

    /** @param why may be "" */
    record Unlocked(Instant at, Actor by, String why) implements RollCallEvent {}

    /** It was a mistake: what was said before counts no more, and stays in the journal. */
    record Voided(Instant at, Actor by, String why) implements RollCallEvent {}

    /**
     * An entry without a network that came too late to count: something newer is known of the pupil, or vie scolaire has
     * set or locked it. It waits for vie scolaire to look at it.
     */
    record SetAside(Instant at, Actor by, RollCallEntry entry, Instant entered) implements RollCallEvent {}

    /**
     * All entries of a device were taken in.
     *
     * @param batch the device's name of them
     * @param entries all of them, by which they are known when they come again
     */
    record Merged(Instant at, Actor by, String batch, List<OfflineEntry> entries) implements RollCallEvent {
        public Merged {
            entries = List.copyOf(entries);
        }

        /** Whether it is the same person's batch with the same entries. */
        boolean is(RollCallCommand.Merge merge) {
            return by.equals(merge.by()) && batch.equals(merge.batch()) && entries.equals(merge.entries());
        }
    }
}
