package org.ent4j.viescolaire.conseil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a conseil de classe: its journal, from which its state follows. */
public sealed interface ConseilEvent extends Event {

    /** It has a day, and until when people write; the first of a journal. */
    record Planned(Instant at, Actor by, ConseilId id, LocalDate day, EntryLock lock) implements ConseilEvent {}

    record Rescheduled(Instant at, Actor by, LocalDate day) implements ConseilEvent {}

    /** Until when people write is another. */
    record LocksChanged(Instant at, Actor by, EntryLock lock) implements ConseilEvent {}

    /** A role was let in again for a time. */
    record Unlocked(Instant at, Actor by, EntryRole role, LocalDate until) implements ConseilEvent {}

    record Relocked(Instant at, Actor by, EntryRole role) implements ConseilEvent {}

    record Prepared(Instant at, Actor by) implements ConseilEvent {}

    record Held(Instant at, Actor by, List<Member> members) implements ConseilEvent {
        public Held {
            members = List.copyOf(members);
        }
    }

    record Closed(Instant at, Actor by) implements ConseilEvent {}

    record Reopened(Instant at, Actor by, String why) implements ConseilEvent {}

    /** Nothing is left of it when the text is empty. */
    record SynthesisWritten(Instant at, Actor by, PersonId pupil, String text) implements ConseilEvent {
        public SynthesisWritten {
            text = FreeText.lines(text);
        }
    }

    /** Nothing is left of it when the text is empty. */
    record VieScolaireWritten(Instant at, Actor by, PersonId pupil, String text) implements ConseilEvent {
        public VieScolaireWritten {
            text = FreeText.lines(text);
        }
    }

    /** One was given, or taken back. */
    record AvisSet(Instant at, Actor by, PersonId pupil, Optional<AvisCode> avis) implements ConseilEvent {}

    /** Those that are proposed now, instead of those before. */
    record OrientationsSet(Instant at, Actor by, PersonId pupil, SortedSet<OrientationCode> orientations)
            implements ConseilEvent {
        public OrientationsSet {
            orientations = Collections.unmodifiableSortedSet(new TreeSet<>(orientations));
        }
    }
}
