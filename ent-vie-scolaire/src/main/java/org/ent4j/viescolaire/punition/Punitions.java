package org.ent4j.viescolaire.punition;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.discipline.ImpliedAbsence.Cause;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.FollowingRules.Following;
import org.ent4j.viescolaire.punition.GivingRules.Giving;
import org.ent4j.viescolaire.punition.PunitionCommand.FileReport;
import org.ent4j.viescolaire.punition.PunitionCommand.Lock;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkDone;
import org.ent4j.viescolaire.punition.PunitionCommand.MarkNotDone;
import org.ent4j.viescolaire.punition.PunitionCommand.Postpone;
import org.ent4j.viescolaire.punition.PunitionCommand.Schedule;
import org.ent4j.viescolaire.punition.PunitionEvent.AbsenceImplied;
import org.ent4j.viescolaire.punition.PunitionEvent.AbsenceLifted;
import org.ent4j.viescolaire.punition.PunitionEvent.Done;
import org.ent4j.viescolaire.punition.PunitionEvent.Given;
import org.ent4j.viescolaire.punition.PunitionEvent.Locked;
import org.ent4j.viescolaire.punition.PunitionEvent.NotDone;
import org.ent4j.viescolaire.punition.PunitionEvent.Postponed;
import org.ent4j.viescolaire.punition.PunitionEvent.ReportFiled;
import org.ent4j.viescolaire.punition.PunitionEvent.Scheduled;
import org.ent4j.viescolaire.punition.PunitionEvent.Unlocked;
import org.ent4j.viescolaire.punition.PunitionLife.Move;
import org.ent4j.viescolaire.punition.SchedulingRules.Scheduling;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a punition when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public final class Punitions {

    private final Punition punition;
    private final PunitionCommand command;
    private final PunitionPolicy policy;
    private final Occupancy occupancy;

    private Punitions(Punition punition, PunitionCommand command, PunitionPolicy policy, Occupancy occupancy) {
        this.punition = punition;
        this.command = command;
        this.policy = policy;
        this.occupancy = occupancy;
    }

    /**
     * Gives a punition.
     *
     * @param by who gives it, who is not always who asks for it
     */
    public static Either<Refusal, Outcome<Punition, PunitionEvent>> give(
            Instant at, Actor by, PunitionRequest request, PunitionPolicy policy) {
        return Refusal.check(GivingRules.all(), new Giving(request, by, policy))
                .map(any -> new Given(at, by, request, policy.local(at).toLocalDate()))
                .map(given -> new Outcome<>(Punition.given(given), List.of(given)));
    }

    /**
     * Carries out a command.
     *
     * @param occupancy what keeps pupils, rooms and supervisors busy; asked of detentions alone
     * @return what happened, or why nothing did; a refused command changes nothing
     */
    public static Either<Refusal, Outcome<Punition, PunitionEvent>> decide(
            Punition punition, PunitionCommand command, PunitionPolicy policy, Occupancy occupancy) {
        return new Punitions(punition, command, policy, occupancy)
                .events()
                .map(events -> Outcome.of(punition, events, PunitionChanges::after));
    }

    private Either<Refusal, List<PunitionEvent>> events() {
        var at = command.at();
        var by = command.by();
        if (command instanceof Schedule schedule) {
            return dated(Move.SCHEDULE, schedule.slot(), Optional.empty());
        }
        if (command instanceof Postpone postpone) {
            return dated(Move.POSTPONE, postpone.slot(), Optional.of(postpone.why()));
        }
        if (command instanceof FileReport file) {
            return followed(Move.FILE_REPORT, FollowingRules.ofReports(), new ReportFiled(at, by, file.report()));
        }
        if (command instanceof MarkDone) {
            return followed(Move.MARK_DONE, FollowingRules.ofDone(), new Done(at, by));
        }
        if (command instanceof MarkNotDone) {
            return followed(Move.MARK_NOT_DONE, FollowingRules.ofNotDone(), new NotDone(at, by))
                    .map(this::withoutItsAbsence);
        }
        return command instanceof Lock
                ? followed(Move.LOCK, FollowingRules.ofLocking(), new Locked(at, by))
                : followed(Move.UNLOCK, FollowingRules.ofUnlocking(), new Unlocked(at, by));
    }

    private Either<Refusal, List<PunitionEvent>> followed(Move move, List<Rule<Following>> rules, PunitionEvent event) {
        return Refusal.fire(PunitionLife.TABLE, punition.state(), move)
                .flatMap(any -> Refusal.check(rules, following()))
                .map(any -> List.of(event));
    }

    private Following following() {
        return new Following(punition, command.by(), policy.local(command.at()), policy);
    }

    private Either<Refusal, List<PunitionEvent>> dated(Move move, PunitionSlot slot, Optional<MotifCode> why) {
        var scheduling = new Scheduling(punition, slot, policy.local(command.at()), why, policy, occupancy);
        return Refusal.fire(PunitionLife.TABLE, punition.state(), move)
                .flatMap(any -> Refusal.check(FollowingRules.ofChanges(), following()))
                .flatMap(any -> Refusal.check(SchedulingRules.all(), scheduling))
                .map(any -> dated(slot, why));
    }

    private List<PunitionEvent> dated(PunitionSlot slot, Optional<MotifCode> why) {
        var events = new ArrayList<PunitionEvent>();
        events.add(why.<PunitionEvent>map(motif -> postponed(slot, motif))
                .orElseGet(() -> new Scheduled(command.at(), command.by(), slot)));
        if (why.isPresent()) {
            lifted().ifPresent(events::add);
        }
        absence(slot)
                .map(absence -> new AbsenceImplied(command.at(), command.by(), absence))
                .ifPresent(events::add);
        return events;
    }

    private Postponed postponed(PunitionSlot slot, MotifCode why) {
        return new Postponed(command.at(), command.by(), punition.slot().orElseThrow(), slot, why);
    }

    private List<PunitionEvent> withoutItsAbsence(List<PunitionEvent> events) {
        var all = new ArrayList<>(events);
        lifted().ifPresent(all::add);
        return all;
    }

    private Optional<AbsenceLifted> lifted() {
        return punition.slot().flatMap(this::absence).map(old -> new AbsenceLifted(command.at(), command.by(), old));
    }

    /** Who is sent out of a lesson is not in it, and is in the school. */
    private Optional<ImpliedAbsence> absence(PunitionSlot slot) {
        return policy.natureOf(punition) == PunitionNature.EXCLUSION_PONCTUELLE
                ? slot.date()
                        .period()
                        .map(when -> new ImpliedAbsence(punition.pupil(), when, Cause.EXCLUSION_PONCTUELLE, true))
                : Optional.empty();
    }
}
