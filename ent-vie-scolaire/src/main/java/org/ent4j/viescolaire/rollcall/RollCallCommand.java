package org.ent4j.viescolaire.rollcall;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a roll call. */
public sealed interface RollCallCommand {

    Instant at();

    Actor by();

    /**
     * @param prefilled an entry for each pupil enrolled that day, as {@link Prefill} makes them
     */
    record Open(Instant at, Actor by, List<RollCallEntry> prefilled) implements RollCallCommand {
        public Open {
            prefilled = List.copyOf(prefilled);
        }
    }

    /**
     * What is known beforehand has changed since it was opened.
     *
     * @param prefilled as for {@link Open}; what somebody has entered stays
     */
    record Refresh(Instant at, Actor by, List<RollCallEntry> prefilled) implements RollCallCommand {
        public Refresh {
            prefilled = List.copyOf(prefilled);
        }
    }

    /** Before it is submitted. */
    record Record(Instant at, Actor by, RollCallEntry entry) implements RollCallCommand {}

    /** A pupil who is not enrolled and sits there. */
    record AddPupil(Instant at, Actor by, PersonId pupil) implements RollCallCommand {}

    record Submit(Instant at, Actor by) implements RollCallCommand {}

    /**
     * After it was submitted.
     *
     * @param why may be ""
     */
    record Amend(Instant at, Actor by, RollCallEntry entry, String why) implements RollCallCommand {}

    record Lock(Instant at, Actor by) implements RollCallCommand {}

    /** @param why may be "" */
    record Unlock(Instant at, Actor by, String why) implements RollCallCommand {}

    /** It was opened or submitted by mistake: nothing that it says counts, and the lesson may be called anew. */
    record VoidCall(Instant at, Actor by, String why) implements RollCallCommand {}

    /**
     * Entries that a device made without a network; the roll call is opened when nobody has.
     *
     * @param batch the device's own, the same when it sends the same entries again
     * @param prefilled as for {@link Open}
     * @param isSubmitted whether the teacher had submitted the roll there
     */
    record Merge(
            Instant at,
            Actor by,
            String batch,
            List<RollCallEntry> prefilled,
            List<OfflineEntry> entries,
            boolean isSubmitted)
            implements RollCallCommand {
        public Merge {
            prefilled = List.copyOf(prefilled);
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry and when the device made it.
     *
     * @param entered by the clock of the device
     */
    record OfflineEntry(RollCallEntry entry, Instant entered) {}
}
