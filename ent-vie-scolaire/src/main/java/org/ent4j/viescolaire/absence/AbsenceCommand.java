package org.ent4j.viescolaire.absence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What somebody wants to do to the file of a pupil's absences. Where parts are chosen, none means all of the dossier. */
public sealed interface AbsenceCommand {

    Instant at();

    Actor by();

    /**
     * A roll call that was submitted or amended says this of the pupil now; saying it again changes nothing.
     *
     * @param lesson the host's id
     * @param when the time of the lesson
     * @param subject of the lesson
     * @param entry nothing when the pupil is no longer on the roll
     * @param attended when the pupil was found in a lesson that day: absences with one of these between do not touch
     */
    record TakeRollCall(
            Instant at,
            Actor by,
            String lesson,
            Period when,
            String subject,
            Optional<RollCallEntry> entry,
            List<Period> attended)
            implements AbsenceCommand {
        public TakeRollCall {
            attended = List.copyOf(attended);
        }
    }

    /**
     * A roll call was void: all that it said of the pupil goes, treated or not, unless it is locked.
     *
     * @param lesson the host's id
     */
    record VoidRollCall(Instant at, Actor by, String lesson, String why) implements AbsenceCommand {}

    /**
     * A stay says this of the pupil now; saying it again changes nothing.
     *
     * @param stay its key
     * @param there when the pupil was, is or is to be there, in the care of the school; none when it is taken back
     */
    record TakeStay(Instant at, Actor by, String stay, List<Period> there) implements AbsenceCommand {
        public TakeStay {
            there = List.copyOf(there);
        }
    }

    /**
     * Vie scolaire enters something, a guardian declares an absence, an exclusion implies one.
     *
     * @param periods more than one when it recurs: one dossier for all of them
     * @param subject of what it is alone, as lessons name it: an exemption of one subject
     * @param comment may be ""
     */
    record Enter(
            Instant at,
            Actor by,
            AbsenceType type,
            List<Period> periods,
            Origin origin,
            Optional<String> subject,
            Optional<MotifCode> motif,
            String comment)
            implements AbsenceCommand {
        public Enter {
            periods = List.copyOf(periods);
        }

        /** Of every lesson in that time. */
        public Enter(
                Instant at,
                Actor by,
                AbsenceType type,
                List<Period> periods,
                Origin origin,
                Optional<MotifCode> motif,
                String comment) {
            this(at, by, type, periods, origin, Optional.empty(), motif, comment);
        }
    }

    /** A part was an error; a guardian takes back what nobody has decided yet. */
    record Withdraw(Instant at, Actor by, int part, String why) implements AbsenceCommand {}

    /** All that came from there was an error, or is lifted: a collective absence, an exclusion. */
    record WithdrawAll(Instant at, Actor by, Origin origin, String why) implements AbsenceCommand {}

    /** What came from there is no longer so in that time: the rest of it stays. */
    record Cut(Instant at, Actor by, Origin origin, Period away, String why) implements AbsenceCommand {}

    /** Puts a dossier into another one of its type. */
    record Group(Instant at, Actor by, int from, int into) implements AbsenceCommand {}

    /** Makes a new dossier of some parts: what undoes a grouping. */
    record Separate(Instant at, Actor by, int dossier, Set<Integer> parts) implements AbsenceCommand {
        public Separate {
            parts = Set.copyOf(parts);
        }
    }

    /** @param comment may be "" */
    record GiveReason(Instant at, Actor by, int dossier, Set<Integer> parts, MotifCode motif, String comment)
            implements AbsenceCommand {
        public GiveReason {
            parts = Set.copyOf(parts);
        }
    }

    record Justify(Instant at, Actor by, int dossier, Set<Integer> parts, Proof proof) implements AbsenceCommand {
        public Justify {
            parts = Set.copyOf(parts);
        }
    }

    /** The school accepts the reason. */
    record Regularise(Instant at, Actor by, int dossier, Set<Integer> parts) implements AbsenceCommand {
        public Regularise {
            parts = Set.copyOf(parts);
        }
    }

    /** The school does not accept it, and says why. */
    record RefuseReason(Instant at, Actor by, int dossier, Set<Integer> parts, String why) implements AbsenceCommand {
        public RefuseReason {
            parts = Set.copyOf(parts);
        }
    }

    /** What was accepted or refused is undecided again. */
    record Reopen(Instant at, Actor by, int dossier, Set<Integer> parts) implements AbsenceCommand {
        public Reopen {
            parts = Set.copyOf(parts);
        }
    }

    /** @param comment may be "" */
    record NoteFollowUp(Instant at, Actor by, int dossier, FollowUp.Kind kind, String comment)
            implements AbsenceCommand {}

    /** @param model the key of the model of the letter or message */
    record Notify(Instant at, Actor by, int dossier, Means means, PersonId recipient, String model)
            implements AbsenceCommand {}

    /** @param detail may be "" */
    record ReportDelivery(Instant at, Actor by, int number, DeliveryLife.Move move, String detail)
            implements AbsenceCommand {}

    record Lock(Instant at, Actor by, int dossier) implements AbsenceCommand {}

    /** @param why may be "" */
    record Unlock(Instant at, Actor by, int dossier, String why) implements AbsenceCommand {}
}
