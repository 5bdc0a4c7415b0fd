package org.ent4j.viescolaire.conseil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a conseil de classe that was planned. */
public sealed interface ConseilCommand {

    Instant at();

    Actor by();

    /** About the conseil as a whole. */
    sealed interface Proceed extends ConseilCommand {}

    record Reschedule(Instant at, Actor by, LocalDate day) implements Proceed {}

    record ChangeLocks(Instant at, Actor by, EntryLock lock) implements Proceed {}

    /** Lets a role write again, for this class, until the end of a day. */
    record Unlock(Instant at, Actor by, EntryRole role, LocalDate until) implements Proceed {}

    record Relock(Instant at, Actor by, EntryRole role) implements Proceed {}

    record Prepare(Instant at, Actor by) implements Proceed {}

    /**
     * Says that it has met.
     *
     * @param members those who were there
     */
    record Hold(Instant at, Actor by, List<Member> members) implements Proceed {
        public Hold {
            members = List.copyOf(members);
        }
    }

    record Close(Instant at, Actor by) implements Proceed {}

    record Reopen(Instant at, Actor by, String why) implements Proceed {}

    /** About one pupil. */
    sealed interface Write extends ConseilCommand {
        PersonId pupil();
    }

    /** Writes the synthesis of the conseil; an empty text takes it away. */
    record WriteSynthesis(Instant at, Actor by, PersonId pupil, String text) implements Write {
        public WriteSynthesis {
            text = FreeText.lines(text);
        }
    }

    /** Writes the CPE's appreciation; an empty text takes it away. */
    record WriteVieScolaire(Instant at, Actor by, PersonId pupil, String text) implements Write {
        public WriteVieScolaire {
            text = FreeText.lines(text);
        }
    }

    /** Gives an avis, or takes it back. */
    record SetAvis(Instant at, Actor by, PersonId pupil, Optional<AvisCode> avis) implements Write {}

    /** Proposes orientations, in the place of those before. */
    record SetOrientations(Instant at, Actor by, PersonId pupil, Set<OrientationCode> orientations) implements Write {
        public SetOrientations {
            orientations = Set.copyOf(orientations);
        }
    }
}
