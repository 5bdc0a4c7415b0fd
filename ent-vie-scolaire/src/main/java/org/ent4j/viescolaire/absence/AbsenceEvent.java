package org.ent4j.viescolaire.absence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the file of a pupil's absences: its journal, from which all its dossiers follow. */
public sealed interface AbsenceEvent extends Event {

    /** The first of a journal. */
    record Opened(Instant at, Actor by, PersonId pupil, SchoolYear year) implements AbsenceEvent {}

    /**
     * A part is added to a dossier, or to a new one.
     *
     * @param subject of what it is alone
     * @param follows of a new dossier: the locked one that the part touches
     */
    record PartAdded(
            Instant at,
            Actor by,
            int part,
            int dossier,
            AbsenceType type,
            Period period,
            Origin origin,
            Optional<String> subject,
            Optional<Integer> follows)
            implements AbsenceEvent {}

    /** A roll call says another hour now. */
    record PartMoved(Instant at, Actor by, int part, Period period) implements AbsenceEvent {}

    /** A part was an error, or is lifted, or a roll call says otherwise now. */
    record PartWithdrawn(Instant at, Actor by, int part, String why) implements AbsenceEvent {}

    /** A roll call said something of a time of which something is known already. */
    record PartSeen(Instant at, Actor by, int part, String lesson, Seen seen) implements AbsenceEvent {}

    /**
     * A stay had the pupil in the school in the time of a part that nobody has given a reason.
     *
     * @param there none when it is so no more
     */
    record PartStayed(Instant at, Actor by, int part, String stay, List<Period> there) implements AbsenceEvent {
        public PartStayed {
            there = List.copyOf(there);
        }
    }

    /** All parts of a dossier are now in another one. */
    record Grouped(Instant at, Actor by, int from, int into) implements AbsenceEvent {}

    /** Some parts of a dossier are now a new one. */
    record Separated(Instant at, Actor by, List<Integer> parts, int from, int into) implements AbsenceEvent {
        public Separated {
            parts = List.copyOf(parts);
        }
    }

    /** @param comment may be "" */
    record ReasonGiven(Instant at, Actor by, List<Integer> parts, MotifCode motif, String comment)
            implements AbsenceEvent {
        public ReasonGiven {
            parts = List.copyOf(parts);
        }
    }

    record Justified(Instant at, Actor by, List<Integer> parts, Proof proof) implements AbsenceEvent {
        public Justified {
            parts = List.copyOf(parts);
        }
    }

    record Regularised(Instant at, Actor by, List<Integer> parts) implements AbsenceEvent {
        public Regularised {
            parts = List.copyOf(parts);
        }
    }

    record ReasonRefused(Instant at, Actor by, List<Integer> parts, String why) implements AbsenceEvent {
        public ReasonRefused {
            parts = List.copyOf(parts);
        }
    }

    record Reopened(Instant at, Actor by, List<Integer> parts) implements AbsenceEvent {
        public Reopened {
            parts = List.copyOf(parts);
        }
    }

    /** @param comment may be "" */
    record FollowedUp(Instant at, Actor by, int dossier, FollowUp.Kind kind, String comment) implements AbsenceEvent {}

    /** Somebody is to be notified; the host sends. */
    record NotificationDecided(
            Instant at, Actor by, int number, int dossier, Means means, PersonId recipient, String model)
            implements AbsenceEvent {}

    /** @param detail may be "" */
    record DeliveryReported(Instant at, Actor by, int number, Delivery delivery, String detail)
            implements AbsenceEvent {}

    record Locked(Instant at, Actor by, int dossier) implements AbsenceEvent {}

    /** @param why may be "" */
    record Unlocked(Instant at, Actor by, int dossier, String why) implements AbsenceEvent {}
}
