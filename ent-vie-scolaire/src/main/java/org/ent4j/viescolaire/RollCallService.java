package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.decision.Outcome;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.Prefill;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Open;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Unlock;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCalls;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.FindLessons;

/** The roll calls of a school. One that is submitted, or changed afterwards, makes the dossiers of its pupils follow. */
public final class RollCallService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final FindLessons lessons;
    private final AbsenceService absences;

    RollCallService(SchoolJournal journal, SchoolSetup setup, FindLessons lessons, AbsenceService absences) {
        this.journal = journal;
        this.setup = setup;
        this.lessons = lessons;
        this.absences = absences;
    }

    /** Those of a day in the order of their lessons, planned ones too. One that was begun stays when its lesson moves. */
    public List<RollCall> on(LocalDate day) {
        return on(journal.record(), day);
    }

    List<RollCall> on(SchoolRecord record, LocalDate day) {
        var all = new ArrayList<>(record.rollCalls(day));
        lessons.on(setup.school(), day).stream()
                .filter(lesson -> record.rollCall(lesson.id()).isEmpty())
                .map(RollCall::planned)
                .forEach(all::add);
        all.sort(Comparator.comparing((RollCall rollCall) -> rollCall.lesson().period())
                .thenComparing(rollCall -> rollCall.lesson().id()));
        return all;
    }

    /** What a roll call says before anybody has called it. */
    public List<RollCallEntry> prefilled(CalledLesson lesson) {
        return prefilled(journal.record(), lesson);
    }

    private List<RollCallEntry> prefilled(SchoolRecord record, CalledLesson lesson) {
        var files = lesson.pupils().stream()
                .map(pupil -> record.absences(pupil, setup.year()))
                .toList();
        return Prefill.of(lesson, Absences.by(setup.absences()).beforehand(files), before(record, lesson));
    }

    /** The roll call of those pupils that ended last before the lesson, on its day. */
    private static Optional<RollCall> before(SchoolRecord record, CalledLesson lesson) {
        return record.rollCalls(lesson.period().start().toLocalDate()).stream()
                .filter(rollCall -> rollCall.state().isTaken())
                .filter(rollCall -> !rollCall.lesson()
                        .period()
                        .end()
                        .isAfter(lesson.period().start()))
                .filter(rollCall -> rollCall.lesson().pupils().stream().anyMatch(lesson.pupils()::contains))
                .max(Comparator.comparing(rollCall -> rollCall.lesson().period()));
    }

    /** Opens the roll of a lesson, with what is known beforehand. */
    public Either<Refusal, RollCall> open(CalledLesson lesson, Instant at, Actor by) {
        return journal.allowed(by, Act.CALL_THE_ROLL, Optional.empty())
                .flatMap(any ->
                        journal.change(record -> decide(record, lesson, new Open(at, by, prefilled(record, lesson)))));
    }

    /**
     * Does something to the roll call of a lesson.
     *
     * @param lesson as the timetable has it; of a roll call that was begun, its own counts
     */
    public Either<Refusal, RollCall> carryOut(CalledLesson lesson, RollCallCommand command) {
        var act = command instanceof Lock || command instanceof Unlock ? Act.LOCK_ROLL_CALLS : Act.CALL_THE_ROLL;
        return journal.allowed(command.by(), act, Optional.empty())
                .flatMap(any -> journal.change(record -> decide(record, lesson, command)));
    }

    private Either<Refusal, Change<RollCall>> decide(
            SchoolRecord record, CalledLesson lesson, RollCallCommand command) {
        var before = record.rollCall(lesson.id()).orElseGet(() -> RollCall.planned(lesson));
        return RollCalls.decide(before, command, setup.rollCalls())
                .flatMap(outcome -> followed(record, before, outcome, command));
    }

    private Either<Refusal, Change<RollCall>> followed(
            SchoolRecord record, RollCall before, Outcome<RollCall, RollCallEvent> outcome, RollCallCommand command) {
        var rollCall = outcome.state();
        var change = Change.of(
                rollCall,
                new JournalKey(JournalKind.ROLL_CALL, rollCall.lesson().id()),
                before.version(),
                outcome.events(),
                rollCall.lesson().pupils(),
                Optional.of(DateRange.of(rollCall.lesson().period().start().toLocalDate())));
        return rollCall.state().isTaken() && !rollCall.entries().equals(saidBefore(before))
                ? dossiers(record, rollCall, command, change)
                : Either.right(change);
    }

    /** What dossiers know of it already. */
    private static Object saidBefore(RollCall before) {
        return before.state().isTaken() ? before.entries() : List.of();
    }

    private Either<Refusal, Change<RollCall>> dossiers(
            SchoolRecord record, RollCall rollCall, RollCallCommand command, Change<RollCall> change) {
        Either<Refusal, Change<RollCall>> all = Either.right(change);
        for (var entry : rollCall.entries().values()) {
            all = all.flatMap(
                    so -> absences.decide(record, entry.pupil(), List.of(taking(record, rollCall, entry, command)))
                            .map(file -> so.and(file.additions())));
        }
        return all;
    }

    private static TakeRollCall taking(
            SchoolRecord record, RollCall rollCall, RollCallEntry entry, RollCallCommand command) {
        return new TakeRollCall(
                command.at(),
                command.by(),
                rollCall.lesson().id(),
                rollCall.lesson().period(),
                Optional.of(entry),
                entry.presence() == Presence.ABSENT ? attended(record, rollCall, entry.pupil()) : List.of());
    }

    private static List<Period> attended(SchoolRecord record, RollCall rollCall, PersonId pupil) {
        return record.rollCalls(rollCall.lesson().period().start().toLocalDate()).stream()
                .filter(other -> other.state().isTaken()
                        && !other.lesson().id().equals(rollCall.lesson().id()))
                .filter(other -> other.entry(pupil)
                        .filter(entry -> entry.presence() == Presence.PRESENT)
                        .isPresent())
                .map(other -> other.lesson().period())
                .toList();
    }

    /** Those of a day that nobody has submitted in time. */
    public Collection<RollCall> forgotten(LocalDate day, Instant now) {
        return on(day).stream()
                .filter(rollCall -> rollCall.isForgotten(now, setup.rollCalls()))
                .toList();
    }
}
