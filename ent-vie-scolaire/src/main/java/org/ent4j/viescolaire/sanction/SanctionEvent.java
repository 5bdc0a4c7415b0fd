package org.ent4j.viescolaire.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a sanction: its journal, from which its state follows. */
public sealed interface SanctionEvent extends Event {

    record Proposed(Instant at, Actor by, SanctionCase reproach) implements SanctionEvent {}

    record Informed(Instant at, Actor by, Notification notification) implements SanctionEvent {}

    record Barred(Instant at, Actor by, DateRange days) implements SanctionEvent {}

    record ConseilCalled(Instant at, Actor by, Convocation convocation) implements SanctionEvent {}

    /** The conseil had no quorum and is called again. */
    record ConseilCalledAgain(Instant at, Actor by, Convocation convocation) implements SanctionEvent {}

    record Dropped(Instant at, Actor by, String why) implements SanctionEvent {}

    record Pronounced(Instant at, Actor by, LocalDate day, Authority authority, SanctionTerms terms)
            implements SanctionEvent {}

    /** For the register alone, which stays when the sanction is erased. */
    record Registered(Instant at, Actor by, RegisterLine line) implements SanctionEvent {}

    record Suspended(Instant at, Actor by, LocalDate until) implements SanctionEvent {}

    record Revoked(Instant at, Actor by, Authority authority, LocalDate factsOn, SanctionKind deserved)
            implements SanctionEvent {}

    record Executed(Instant at, Actor by, Optional<DateRange> days) implements SanctionEvent {}

    /** The mesure de responsabilisation was carried out instead: the file has it alone. */
    record AlternativeExecuted(Instant at, Actor by) implements SanctionEvent {}

    /** The pupil is not in class: roll calls and dossiers take it in. */
    record AbsenceImplied(Instant at, Actor by, ImpliedAbsence absence) implements SanctionEvent {}

    /** The pupil is in class again during that time, which was implied otherwise. */
    record AbsenceLifted(Instant at, Actor by, ImpliedAbsence absence) implements SanctionEvent {}

    /** The host removes the journal before; the register stays. */
    record Erased(Instant at, Actor by, ErasureGround ground) implements SanctionEvent {}
}
