package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.RightsRules.Asking;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.Prefill;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Open;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Refresh;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Unlock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.VoidCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallState;
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

    /**
     * Those of a day in the order of their lessons, planned ones too. One that was begun stays when its lesson moves, unless
     * it is void. One that cannot be read to its end is as it was before: the record of the school tells which.
     *
     * @param who may call rolls, or see absences
     */
    public Either<Refusal, List<RollCall>> on(Actor who, LocalDate day) {
        return looking(who).map(any -> on(journal.record(), day));
    }

    private Either<Refusal, Asking> looking(Actor who) {
        return journal.allowed(who, Act.CALL_THE_ROLL, Optional.empty())
                .orElse(() -> journal.allowed(who, Act.SEE_ABSENCES, Optional.empty()));
    }

    List<RollCall> on(SchoolRecord record, LocalDate day) {
        var all = new ArrayList<>(record.rollCalls(day));
        all.removeIf(RollCall::isVoid);
        lessons.on(setup.school(), day).stream()
                .map(lesson -> known(record, lesson))
                .filter(rollCall -> rollCall.state() == RollCallState.PLANNED)
                .forEach(all::add);
        all.sort(Comparator.comparing((RollCall rollCall) -> rollCall.lesson().period())
                .thenComparing(rollCall -> rollCall.lesson().id()));
        return all;
    }

    /** Those of which somebody can tell what became of them. */
    List<RollCall> readable(SchoolRecord record, LocalDate day) {
        return on(record, day).stream()
                .filter(rollCall ->
                        record.unreadable(rollCall.lesson().journal()).isEmpty())
                .toList();
    }

    private static RollCall known(SchoolRecord record, CalledLesson lesson) {
        return record.rollCall(lesson.id())
                .map(rollCall -> rollCall.of(lesson))
                .orElseGet(() -> RollCall.planned(lesson));
    }

    /**
     * What a roll call says before anybody has called it.
     *
     * @param who may call this roll, or see absences; who may do neither is told that he may not call it
     */
    public Either<Refusal, List<RollCallEntry>> prefilled(Actor who, CalledLesson lesson) {
        return reading(who, lesson).map(any -> prefilled(journal.record(), lesson));
    }

    private Either<Refusal, Asking> reading(Actor who, CalledLesson lesson) {
        var calling = journal.allowedToCall(who, lesson);
        return calling.orElse(
                () -> journal.allowed(who, Act.SEE_ABSENCES, Optional.empty()).orElse(calling));
    }

    /**
     * A roll call as its sheet shows it: until it is submitted, with what is known by now of those of whom nobody has entered
     * anything. Its version is the one that {@link RollCallCommand.Sheet} asks for.
     *
     * @param who as for {@link #prefilled(Actor, CalledLesson)}
     * @param lesson as the timetable has it
     */
    public Either<Refusal, RollCall> sheet(Actor who, CalledLesson lesson) {
        return reading(who, lesson).flatMap(any -> sheet(journal.record(), lesson));
    }

    private Either<Refusal, RollCall> sheet(SchoolRecord record, CalledLesson lesson) {
        return record.unreadable(lesson.journal())
                .<Either<Refusal, RollCall>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(shown(record, known(record, lesson))));
    }

    private RollCall shown(SchoolRecord record, RollCall rollCall) {
        return rollCall.state().isTaken() ? rollCall : rollCall.knowing(prefilled(record, rollCall.lesson()));
    }

    /**
     * What happened to a roll call, in its order; nothing when nobody has begun it.
     *
     * @param who as for {@link #prefilled(Actor, CalledLesson)}
     */
    public Either<Refusal, List<RollCallEvent>> history(Actor who, CalledLesson lesson) {
        return reading(who, lesson).flatMap(any -> journal.events(lesson.journal(), RollCallEvent.class));
    }

    private List<RollCallEntry> prefilled(SchoolRecord record, CalledLesson lesson) {
        var day = lesson.period().start().toLocalDate();
        var files = lesson.pupils().stream()
                .map(pupil -> record.absences(pupil, SchoolYear.of(day)))
                .toList();
        return Prefill.of(lesson, Absences.by(setup.absences()).beforehand(files), record.rollCalls(day));
    }

    /** Opens the roll of a lesson, with what is known beforehand. */
    public Either<Refusal, RollCall> open(CalledLesson lesson, Instant at, Actor by) {
        return journal.allowedToCall(by, lesson)
                .flatMap(any ->
                        journal.change(record -> decide(record, lesson, new Open(at, by, prefilled(record, lesson)))));
    }

    /**
     * Does something to the roll call of a lesson.
     *
     * @param lesson as the timetable has it; of a roll call that was begun and is not void, its own counts
     */
    public Either<Refusal, RollCall> carryOut(CalledLesson lesson, RollCallCommand command) {
        var isLocking = command instanceof Lock || command instanceof Unlock || command instanceof VoidCall;
        var allowed = isLocking
                ? journal.allowed(command.by(), Act.LOCK_ROLL_CALLS, Optional.empty())
                : journal.allowedToCall(command.by(), lesson);
        return allowed.flatMap(any -> journal.change(record -> decide(record, lesson, command)));
    }

    private Either<Refusal, Change<RollCall>> decide(
            SchoolRecord record, CalledLesson lesson, RollCallCommand command) {
        var before = known(record, lesson);
        return refreshed(record, before, command)
                .flatMap(fresh -> RollCalls.decide(
                                fresh.state(),
                                command.knowing(() -> prefilled(record, before.lesson())),
                                setup.rollCalls())
                        .map(fresh::and))
                .flatMap(outcome -> followed(record, before, outcome, command));
    }

    /** Whoever submits says nothing of pupils whom somebody has announced since the roll was opened. */
    private Either<Refusal, Outcome<RollCall, RollCallEvent>> refreshed(
            SchoolRecord record, RollCall before, RollCallCommand command) {
        return command instanceof Submit && before.state() == RollCallState.OPEN
                ? RollCalls.decide(
                        before,
                        new Refresh(command.at(), command.by(), prefilled(record, before.lesson())),
                        setup.rollCalls())
                : Either.right(new Outcome<>(before, List.of()));
    }

    private Either<Refusal, Change<RollCall>> followed(
            SchoolRecord record, RollCall before, Outcome<RollCall, RollCallEvent> outcome, RollCallCommand command) {
        var rollCall = outcome.state();
        var day = rollCall.lesson().period().start().toLocalDate();
        var change = Change.of(
                rollCall,
                rollCall.lesson().journal(),
                before.version(),
                outcome.events(),
                rollCall.entries().keySet(),
                Optional.of(DateRange.of(day)));
        if (command instanceof VoidCall voiding) {
            return without(record, before, voiding, change);
        }
        return rollCall.state().isTaken() ? dossiers(record, before, rollCall, command, change) : Either.right(change);
    }

    /** Dossiers forget what they heard of it. */
    private Either<Refusal, Change<RollCall>> without(
            SchoolRecord record, RollCall before, VoidCall voiding, Change<RollCall> change) {
        var lesson = before.lesson();
        var year = SchoolYear.of(lesson.period().start().toLocalDate());
        var command = new VoidRollCall(voiding.at(), voiding.by(), lesson.id(), voiding.why());
        Either<Refusal, Change<RollCall>> all = Either.right(change);
        for (var pupil : before.state().isTaken() ? before.entries().keySet() : Set.<PersonId>of()) {
            all = all.flatMap(so ->
                    absences.following(record, pupil, year, List.of(command)).map(so::and));
        }
        return all;
    }

    private Either<Refusal, Change<RollCall>> dossiers(
            SchoolRecord record, RollCall before, RollCall rollCall, RollCallCommand command, Change<RollCall> change) {
        var year = SchoolYear.of(rollCall.lesson().period().start().toLocalDate());
        Either<Refusal, Change<RollCall>> all = Either.right(change);
        for (var entry : rollCall.entries().values()) {
            if (!isKnown(before, entry)) {
                var taking = TakenRollCalls.taking(record, rollCall, entry, command.at(), command.by());
                all = all.flatMap(so -> absences.following(record, entry.pupil(), year, List.of(taking))
                        .map(so::and));
            }
        }
        return all;
    }

    /** Dossiers know what was said of a pupil once it was submitted. */
    private static boolean isKnown(RollCall before, RollCallEntry entry) {
        return before.state().isTaken()
                && before.entry(entry.pupil())
                        .filter(said -> said.unlocked().equals(entry.unlocked()))
                        .isPresent();
    }

    /** Those of a day that nobody has submitted in time; of one that cannot be read, nobody knows. */
    public Either<Refusal, List<RollCall>> forgotten(Actor who, LocalDate day, Instant now) {
        return looking(who)
                .map(any -> readable(journal.record(), day).stream()
                        .filter(rollCall -> rollCall.isForgotten(now, setup.rollCalls()))
                        .toList());
    }
}
