package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.decision.Refusal;
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
        var commands = new ArrayList<AbsenceCommand>();
        var file = record.absences(pupil, setup.year());
        for (var event : events) {
            lifted(event).ifPresent(absence -> commands.addAll(lifting(file, origin(cause, absence), absence, event)));
        }
        for (var event : events) {
            implied(event)
                    .filter(absence -> !isKnown(file, absence))
                    .ifPresent(absence -> commands.add(enter(absence, origin(cause, absence), absence.when(), event)));
        }
        return commands.isEmpty()
                ? Either.right(List.of())
                : absences.decide(record, pupil, commands).map(Change::additions);
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

    /** Who is known to be away all the time already is away. */
    private static boolean isKnown(AbsenceFile file, ImpliedAbsence absence) {
        return file.live().stream()
                .filter(dossier -> dossier.type() == type(absence))
                .flatMap(dossier -> dossier.parts().stream())
                .anyMatch(part ->
                        part.period().contains(absence.when()) && part.origin().source() != Source.EXCLUSION);
    }

    private static AbsenceType type(ImpliedAbsence absence) {
        return absence.isReceivedInSchool() ? AbsenceType.PRESENCE_AILLEURS : AbsenceType.ABSENCE;
    }

    private static AbsenceCommand enter(ImpliedAbsence absence, Origin origin, Period when, Event event) {
        return new Enter(event.at(), school(event.by()), type(absence), List.of(when), origin, Optional.empty(), "");
    }

    /** The school enters it, whoever gave the punition. */
    private static Actor school(Actor by) {
        return new Actor(by.person(), Capacity.VIE_SCOLAIRE);
    }

    /** Takes away what is lifted, and keeps the rest. */
    private static List<AbsenceCommand> lifting(AbsenceFile file, Origin origin, ImpliedAbsence absence, Event event) {
        return file.parts()
                .filter(part -> part.origin().equals(origin) && part.period().overlaps(absence.when()))
                .flatMap(part -> Stream.concat(
                        Stream.<AbsenceCommand>of(new Withdraw(event.at(), school(event.by()), part.number(), "")),
                        rest(part.period(), absence.when()).map(left -> enter(absence, origin, left, event))))
                .toList();
    }

    private static Stream<Period> rest(Period all, Period lifted) {
        var before = all.start().isBefore(lifted.start())
                ? Stream.of(new Period(all.start(), lifted.start()))
                : Stream.<Period>empty();
        var after = lifted.end().isBefore(all.end())
                ? Stream.of(new Period(lifted.end(), all.end()))
                : Stream.<Period>empty();
        return Stream.concat(before, after);
    }
}
