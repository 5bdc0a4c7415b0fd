package org.ent4j.viescolaire.punition;

import java.time.Instant;
import java.time.LocalDate;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a punition: its journal, from which its state follows. */
public sealed interface PunitionEvent extends Event {

    /** @param day in the school's local time */
    record Given(Instant at, Actor by, PunitionRequest request, LocalDate day) implements PunitionEvent {}

    record Scheduled(Instant at, Actor by, PunitionSlot slot) implements PunitionEvent {}

    /** @param from the date that it had */
    record Postponed(Instant at, Actor by, PunitionSlot from, PunitionSlot to, MotifCode why)
            implements PunitionEvent {}

    record ReportFiled(Instant at, Actor by, String report) implements PunitionEvent {}

    record Done(Instant at, Actor by) implements PunitionEvent {}

    record NotDone(Instant at, Actor by) implements PunitionEvent {}

    record Locked(Instant at, Actor by) implements PunitionEvent {}

    record Unlocked(Instant at, Actor by) implements PunitionEvent {}

    /** The pupil is not in class, since sent out of it: roll calls and dossiers take it in. */
    record AbsenceImplied(Instant at, Actor by, ImpliedAbsence absence) implements PunitionEvent {}

    /** An absence that was implied is not one after all. */
    record AbsenceLifted(Instant at, Actor by, ImpliedAbsence absence) implements PunitionEvent {}
}
