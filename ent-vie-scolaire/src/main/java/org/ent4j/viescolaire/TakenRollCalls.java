package org.ent4j.viescolaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Amend;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.ent4j.viescolaire.rollcall.RollCalls;
import org.ent4j.viescolaire.school.SchoolRecord;

/** What roll calls that were submitted and files of absences say to each other. */
final class TakenRollCalls {

    private final RollCallPolicy policy;

    TakenRollCalls(RollCallPolicy policy) {
        this.policy = policy;
    }

    /** What a roll call says of a pupil, as a command to the pupil's file. */
    static TakeRollCall taking(SchoolRecord record, RollCall rollCall, RollCallEntry entry, AbsenceCommand why) {
        return taking(record, rollCall, entry, why.at(), why.by());
    }

    static TakeRollCall taking(SchoolRecord record, RollCall rollCall, RollCallEntry entry, Instant at, Actor by) {
        return new TakeRollCall(
                at,
                by,
                rollCall.lesson().id(),
                rollCall.lesson().period(),
                rollCall.lesson().subject(),
                Optional.of(entry),
                entry.presence() == Presence.ABSENT ? attended(record, rollCall, entry.pupil()) : List.of());
    }

    private static List<Period> attended(SchoolRecord record, RollCall rollCall, PersonId pupil) {
        return record.rollCalls(day(rollCall)).stream()
                .filter(other -> other.state().isTaken()
                        && !other.lesson().id().equals(rollCall.lesson().id()))
                .filter(other -> other.entry(pupil)
                        .filter(entry -> entry.presence() == Presence.PRESENT)
                        .isPresent())
                .map(other -> other.lesson().period())
                .toList();
    }

    private static JournalKey key(RollCall rollCall) {
        return rollCall.lesson().journal();
    }

    private static LocalDate day(RollCall rollCall) {
        return rollCall.lesson().period().start().toLocalDate();
    }

    /** What was said already of the time that is entered. */
    List<TakeRollCall> taken(SchoolRecord record, PersonId pupil, Enter enter) {
        return enter.periods().stream()
                .flatMap(period -> period.days()
                        .flatMap(day -> record.rollCalls(day).stream())
                        .filter(rollCall -> rollCall.state().isTaken()
                                && rollCall.lesson().period().overlaps(period)))
                .flatMap(
                        rollCall -> rollCall.entry(pupil).map(entry -> taking(record, rollCall, entry, enter)).stream())
                .sorted((one, other) -> one.when().compareTo(other.when()))
                .toList();
    }

    /** What is in a locked dossier is locked in its roll calls: the teacher sees it, and does not change it. */
    List<Addition> locking(SchoolRecord record, AbsenceFile file, List<AbsenceEvent> events) {
        var additions = new ArrayList<Addition>();
        for (var event : events) {
            if (event instanceof AbsenceEvent.Locked locked) {
                additions.addAll(amended(record, file, locked.dossier(), event, RollCallEntry::locked));
            } else if (event instanceof AbsenceEvent.Unlocked unlocked) {
                additions.addAll(amended(record, file, unlocked.dossier(), event, RollCallEntry::unlocked));
            }
        }
        return additions;
    }

    private List<Addition> amended(
            SchoolRecord record,
            AbsenceFile file,
            int dossier,
            AbsenceEvent event,
            UnaryOperator<RollCallEntry> change) {
        return file.dossier(dossier).orElseThrow().parts().stream()
                .filter(part -> part.origin().source() == Source.APPEL)
                .map(part -> part.origin().ref())
                .distinct()
                .flatMap(lesson -> record.rollCall(lesson).stream())
                .filter(rollCall -> rollCall.state() == RollCallState.SUBMITTED
                        && record.unreadable(key(rollCall)).isEmpty())
                .flatMap(rollCall -> rollCall
                        .entry(file.pupil())
                        .filter(entry -> !change.apply(entry).equals(entry))
                        .flatMap(entry -> amended(rollCall, change.apply(entry), event))
                        .stream())
                .toList();
    }

    private Optional<Addition> amended(RollCall rollCall, RollCallEntry entry, AbsenceEvent event) {
        return RollCalls.decide(rollCall, new Amend(event.at(), event.by(), entry, ""), policy)
                .toJavaOptional()
                .map(outcome -> new Addition(
                        key(rollCall), rollCall.version(), outcome.events(), Set.of(entry.pupil()), Optional.empty()));
    }
}
