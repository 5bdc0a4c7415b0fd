package org.ent4j.viescolaire.rollcall;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a roll call. */
public sealed interface RollCallCommand {

    Instant at();

    Actor by();

    /** The same with what is known beforehand, as far as it opens a roll: that is the school's to say, not the caller's. */
    default RollCallCommand knowing(Supplier<List<RollCallEntry>> beforehand) {
        return this;
    }

    /**
     * @param prefilled an entry for each pupil enrolled that day, as {@link Prefill} makes them
     */
    record Open(Instant at, Actor by, List<RollCallEntry> prefilled) implements RollCallCommand {
        public Open {
            prefilled = List.copyOf(prefilled);
        }

        @Override
        public Open knowing(Supplier<List<RollCallEntry>> beforehand) {
            return new Open(at, by, beforehand.get());
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
     * A sheet as somebody filled it in: all of it is taken, or nothing. The roll call is opened when nobody has. What it says
     * already is no change, so that the same sheet again is answered as the first.
     *
     * @param seen the version of the roll call that was shown to whoever filled it in
     * @param prefilled as for {@link Open}
     * @param entries of pupils who are not enrolled too, who are added; who has none stays as the roll call has him
     * @param isSubmitted whether the roll is submitted; one that was stays so
     * @param why it is changed after it was submitted; may be ""
     */
    record Sheet(
            Instant at,
            Actor by,
            int seen,
            List<RollCallEntry> prefilled,
            List<RollCallEntry> entries,
            boolean isSubmitted,
            String why)
            implements RollCallCommand {
        public Sheet {
            prefilled = List.copyOf(prefilled);
            entries = List.copyOf(entries);
        }

        /** Of a school, which knows what is prefilled. */
        public Sheet(Instant at, Actor by, int seen, List<RollCallEntry> entries, boolean isSubmitted, String why) {
            this(at, by, seen, List.of(), entries, isSubmitted, why);
        }

        @Override
        public Sheet knowing(Supplier<List<RollCallEntry>> beforehand) {
            return new Sheet(at, by, seen, beforehand.get(), entries, isSubmitted, why);
        }
    }

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

        @Override
        public Merge knowing(Supplier<List<RollCallEntry>> beforehand) {
            return new Merge(at, by, batch, beforehand.get(), entries, isSubmitted);
        }
    }

    /**
     * An entry and when the device made it.
     *
     * @param entered by the clock of the device
     */
    record OfflineEntry(RollCallEntry entry, Instant entered) {}
}
