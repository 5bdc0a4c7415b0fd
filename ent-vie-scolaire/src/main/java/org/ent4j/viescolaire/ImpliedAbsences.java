package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Cut;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.school.SchoolRecord;

/** What exclusions make of the files of absences: a dossier that nobody has to excuse, or a presence elsewhere in the school. */
final class ImpliedAbsences {

    private final AbsenceService absences;
    private final SchoolSetup setup;

    ImpliedAbsences(AbsenceService absences, SchoolSetup setup) {
        this.absences = absences;
        this.setup = setup;
    }

    Either<Refusal, List<Addition>> of(
            SchoolRecord record, PersonId pupil, JournalKey cause, List<? extends Event> events) {
        var commands = commands(cause, events);
        return commands.isEmpty()
                ? Either.right(List.of())
                : absences.following(record, pupil, setup.year(), commands, Set.of(cause));
    }

    /** What those events say to the pupil's file. */
    static List<AbsenceCommand> commands(JournalKey cause, List<? extends Event> events) {
        var commands = new ArrayList<AbsenceCommand>();
        for (var event : events) {
            lifted(event).ifPresent(absence -> commands.add(cut(absence, origin(cause, absence), event)));
        }
        for (var event : events) {
            implied(event).ifPresent(absence -> commands.add(enter(absence, origin(cause, absence), event)));
        }
        return commands;
    }

    private static Optional<ImpliedAbsence> implied(Event event) {
        if (event instanceof PunitionEvent.AbsenceImplied it) {
            return Optional.of(it.absence());
        }
        return event instanceof SanctionEvent.AbsenceImplied it ? Optional.of(it.absence()) : Optional.empty();
    }

    private static Optional<ImpliedAbsence> lifted(Event event) {
        if (event instanceof PunitionEvent.AbsenceLifted it) {
            return Optional.of(it.absence());
        }
        return event instanceof SanctionEvent.AbsenceLifted it ? Optional.of(it.absence()) : Optional.empty();
    }

    private static Origin origin(JournalKey cause, ImpliedAbsence absence) {
        return new Origin(Source.EXCLUSION, cause.kind() + " " + cause.id() + " " + absence.cause());
    }

    private static AbsenceType type(ImpliedAbsence absence) {
        return absence.isReceivedInSchool() ? AbsenceType.PRESENCE_AILLEURS : AbsenceType.ABSENCE;
    }

    private static AbsenceCommand enter(ImpliedAbsence absence, Origin origin, Event event) {
        return new Enter(
                event.at(), school(event.by()), type(absence), List.of(absence.when()), origin, Optional.empty(), "");
    }

    private static AbsenceCommand cut(ImpliedAbsence absence, Origin origin, Event event) {
        return new Cut(event.at(), school(event.by()), origin, absence.when(), "");
    }

    /** The school enters it, whoever gave the punition. */
    private static Actor school(Actor by) {
        return new Actor(by.person(), Capacity.VIE_SCOLAIRE);
    }
}
