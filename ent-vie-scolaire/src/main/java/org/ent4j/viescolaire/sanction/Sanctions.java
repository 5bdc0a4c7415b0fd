package org.ent4j.viescolaire.sanction;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.state.StateMachine.NotNow;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.discipline.ImpliedAbsence.Cause;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.sanction.DefenceRules.Barring;
import org.ent4j.viescolaire.sanction.DefenceRules.Calling;
import org.ent4j.viescolaire.sanction.DefenceRules.Informing;
import org.ent4j.viescolaire.sanction.DefenceRules.Proposing;
import org.ent4j.viescolaire.sanction.ExecutingRules.Choosing;
import org.ent4j.viescolaire.sanction.ExecutingRules.Erasing;
import org.ent4j.viescolaire.sanction.ExecutingRules.Executing;
import org.ent4j.viescolaire.sanction.PronouncingRules.Pronouncing;
import org.ent4j.viescolaire.sanction.SanctionCommand.Bar;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseil;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseilAgain;
import org.ent4j.viescolaire.sanction.SanctionCommand.Drop;
import org.ent4j.viescolaire.sanction.SanctionCommand.Erase;
import org.ent4j.viescolaire.sanction.SanctionCommand.Execute;
import org.ent4j.viescolaire.sanction.SanctionCommand.ExecuteAlternative;
import org.ent4j.viescolaire.sanction.SanctionCommand.Inform;
import org.ent4j.viescolaire.sanction.SanctionCommand.Pronounce;
import org.ent4j.viescolaire.sanction.SanctionCommand.Revoke;
import org.ent4j.viescolaire.sanction.SanctionEvent.AbsenceImplied;
import org.ent4j.viescolaire.sanction.SanctionEvent.AbsenceLifted;
import org.ent4j.viescolaire.sanction.SanctionEvent.AlternativeExecuted;
import org.ent4j.viescolaire.sanction.SanctionEvent.Barred;
import org.ent4j.viescolaire.sanction.SanctionEvent.ConseilCalled;
import org.ent4j.viescolaire.sanction.SanctionEvent.ConseilCalledAgain;
import org.ent4j.viescolaire.sanction.SanctionEvent.Dropped;
import org.ent4j.viescolaire.sanction.SanctionEvent.Erased;
import org.ent4j.viescolaire.sanction.SanctionEvent.Executed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Informed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Pronounced;
import org.ent4j.viescolaire.sanction.SanctionEvent.Proposed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Registered;
import org.ent4j.viescolaire.sanction.SanctionEvent.Revoked;
import org.ent4j.viescolaire.sanction.SanctionEvent.Suspended;
import org.ent4j.viescolaire.sanction.SanctionLife.Move;
import org.ent4j.viescolaire.sanction.SursisRules.Revoking;
import org.ent4j.viescolaire.sanction.SursisRules.Suspending;

/** What becomes of a sanction when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public final class Sanctions {

    private final Sanction sanction;
    private final SanctionPolicy policy;
    private final Instant at;
    private final Actor by;

    private Sanctions(Sanction sanction, SanctionCommand command, SanctionPolicy policy) {
        this.sanction = sanction;
        this.policy = policy;
        this.at = command.at();
        this.by = command.by();
    }

    /** Proposes a sanction. */
    public static Either<Refusal, Outcome<Sanction, SanctionEvent>> propose(
            Instant at, Actor by, SanctionCase reproach, SanctionPolicy policy) {
        return Refusal.check(DefenceRules.ofProposals(), new Proposing(reproach, by, policy))
                .map(any -> new Proposed(at, by, reproach))
                .map(proposed -> new Outcome<>(Sanction.proposed(proposed), List.of(proposed)));
    }

    /** What may be done to a sanction now: of what its state allows, what this one has. */
    public static Set<Move> moves(Sanction sanction) {
        return moves(SanctionLife.TABLE.commands(sanction.state()), sanction);
    }

    /** What a step has to meet besides its state, for whoever wants to know before: each rule with its source. */
    public static List<Rule<?>> rules(Move move) {
        return switch (move) {
            case INFORM -> List.copyOf(DefenceRules.ofInformation());
            case BAR -> List.copyOf(DefenceRules.ofBars());
            case CALL_CONSEIL -> List.copyOf(DefenceRules.ofCalls());
            case CALL_CONSEIL_AGAIN -> List.copyOf(DefenceRules.ofSecondCalls());
            case DROP -> List.copyOf(DefenceRules.ofConduct());
            case PRONOUNCE -> List.copyOf(PronouncingRules.all());
            case SUSPEND -> List.copyOf(SursisRules.ofSuspension());
            case REVOKE -> List.copyOf(SursisRules.ofRevocation());
            case EXECUTE -> List.copyOf(ExecutingRules.ofExecution());
            case EXECUTE_ALTERNATIVE -> List.copyOf(ExecutingRules.ofTheAlternative());
            case ERASE -> List.copyOf(ExecutingRules.ofErasure());
        };
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; a refused command changes nothing
     */
    public static Either<Refusal, Outcome<Sanction, SanctionEvent>> decide(
            Sanction sanction, SanctionCommand command, SanctionPolicy policy) {
        return new Sanctions(sanction, command, policy)
                .beforeTheDecision(command)
                .map(events -> Outcome.of(sanction, events, SanctionChanges::after));
    }

    private Either<Refusal, List<SanctionEvent>> beforeTheDecision(SanctionCommand command) {
        if (command instanceof Inform it) {
            var informing = new Informing(sanction, it.notification(), policy, policy.day(at));
            return done(Move.INFORM, DefenceRules.ofInformation(), informing, new Informed(at, by, it.notification()));
        }
        if (command instanceof Bar it) {
            return possible(Move.BAR)
                    .flatMap(any -> Refusal.check(DefenceRules.ofBars(), new Barring(sanction, it.days())))
                    .map(any -> barred(it.days()));
        }
        if (command instanceof CallConseil it) {
            var calling = new Calling(sanction, it.convocation(), policy.day(at));
            return done(
                    Move.CALL_CONSEIL, DefenceRules.ofCalls(), calling, new ConseilCalled(at, by, it.convocation()));
        }
        if (command instanceof CallConseilAgain it) {
            var calling = new Calling(sanction, it.convocation(), policy.day(at));
            return done(
                    Move.CALL_CONSEIL_AGAIN,
                    DefenceRules.ofSecondCalls(),
                    calling,
                    new ConseilCalledAgain(at, by, it.convocation()));
        }
        return command instanceof Drop it
                ? possible(Move.DROP).map(any -> dropped(it.why()))
                : fromTheDecisionOn(command);
    }

    private Either<Refusal, List<SanctionEvent>> fromTheDecisionOn(SanctionCommand command) {
        if (command instanceof Pronounce it) {
            return pronounce(it);
        }
        if (command instanceof Revoke it) {
            return possible(Move.REVOKE)
                    .flatMap(any ->
                            Refusal.check(SursisRules.ofRevocation(), new Revoking(sanction, it, policy.day(at))))
                    .map(any -> List.of(new Revoked(at, by, it.authority(), it.factsOn(), it.deserved())));
        }
        if (command instanceof Execute it) {
            return possible(Move.EXECUTE)
                    .flatMap(any ->
                            Refusal.check(ExecutingRules.ofExecution(), new Executing(sanction, it.days(), policy)))
                    .map(any -> with(new Executed(at, by, it.days()), it.days().flatMap(this::excluded)));
        }
        if (command instanceof ExecuteAlternative it) {
            return possible(Move.EXECUTE_ALTERNATIVE)
                    .flatMap(any -> Refusal.check(
                            ExecutingRules.ofTheAlternative(),
                            new Choosing(sanction.terms().orElseThrow(), it.isAgreed())))
                    .map(any -> List.of(new AlternativeExecuted(at, by)));
        }
        var ground = ((Erase) command).ground();
        var erasing = new Erasing(sanction, ground, policy.day(at), policy.erasure());
        return done(Move.ERASE, ExecutingRules.ofErasure(), erasing, new Erased(at, by, ground));
    }

    /** A bar takes the place of the one before. */
    private List<SanctionEvent> barred(DateRange days) {
        var events = new ArrayList<SanctionEvent>();
        events.add(new Barred(at, by, days));
        sanction.mesureConservatoire().ifPresent(old -> events.add(lifted(old)));
        events.add(new AbsenceImplied(at, by, absence(days, Cause.MESURE_CONSERVATOIRE)));
        return events;
    }

    /** From the next day on nobody is barred any more. */
    private List<SanctionEvent> dropped(String why) {
        var events = new ArrayList<SanctionEvent>();
        events.add(new Dropped(at, by, why));
        var tomorrow = policy.day(at).plusDays(1);
        sanction.mesureConservatoire()
                .filter(bar -> !bar.last().isBefore(tomorrow))
                .map(bar -> new DateRange(bar.first().isAfter(tomorrow) ? bar.first() : tomorrow, bar.last()))
                .ifPresent(left -> events.add(lifted(left)));
        return events;
    }

    private AbsenceLifted lifted(DateRange days) {
        return new AbsenceLifted(at, by, absence(days, Cause.MESURE_CONSERVATOIRE));
    }

    private Either<Refusal, List<SanctionEvent>> pronounce(Pronounce it) {
        var day = policy.day(at);
        return possible(Move.PRONOUNCE)
                .flatMap(any -> Refusal.check(
                        PronouncingRules.all(), new Pronouncing(sanction, it.authority(), it.terms(), day)))
                .flatMap(any -> suspended(it.terms(), day))
                .map(until -> pronounced(it, day, until));
    }

    /** The last day of the sursis, when there is one. */
    private Either<Refusal, Optional<LocalDate>> suspended(SanctionTerms terms, LocalDate day) {
        return terms.sursis().isEmpty()
                ? Either.right(Optional.empty())
                : Refusal.check(SursisRules.ofSuspension(), new Suspending(terms, day, policy.erasure()))
                        .map(Suspending::until);
    }

    private List<SanctionEvent> pronounced(Pronounce it, LocalDate day, Optional<LocalDate> until) {
        var line = new RegisterLine(
                day, it.authority(), it.terms(), sanction.reproach().motif(), it.anonymousFacts());
        var events = new ArrayList<SanctionEvent>();
        events.add(new Pronounced(at, by, day, it.authority(), it.terms()));
        events.add(new Registered(at, by, line));
        until.ifPresent(last -> events.add(new Suspended(at, by, last)));
        return events;
    }

    /** Whoever is excluded from a service annexe alone, or for good, misses no class of this school. */
    private Optional<ImpliedAbsence> excluded(DateRange days) {
        var terms = sanction.terms().orElseThrow();
        if (terms.isFromServiceAnnexe()) {
            return Optional.empty();
        }
        var cause = terms.kind() == SanctionKind.EXCLUSION_DE_LA_CLASSE
                ? Cause.EXCLUSION_DE_LA_CLASSE
                : Cause.EXCLUSION_DE_L_ETABLISSEMENT;
        return Optional.of(absence(days, cause));
    }

    private ImpliedAbsence absence(DateRange days, Cause cause) {
        var when =
                new Period(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay());
        return new ImpliedAbsence(sanction.pupil(), when, cause, cause == Cause.EXCLUSION_DE_LA_CLASSE);
    }

    private List<SanctionEvent> with(SanctionEvent event, Optional<ImpliedAbsence> absence) {
        var events = new ArrayList<SanctionEvent>();
        events.add(event);
        absence.ifPresent(implied -> events.add(new AbsenceImplied(at, by, implied)));
        return events;
    }

    private <T> Either<Refusal, List<SanctionEvent>> done(
            Move move, List<Rule<T>> rules, T subject, SanctionEvent event) {
        return possible(move).flatMap(any -> Refusal.check(rules, subject)).map(any -> List.of(event));
    }

    private Either<Refusal, Actor> possible(Move move) {
        return SanctionLife.TABLE
                .fire(sanction.state(), move)
                .<Refusal>mapLeft(notNow -> new Refusal.NotInThisState(offered(notNow)))
                .flatMap(any -> Refusal.check(DefenceRules.ofConduct(), by));
    }

    private NotNow<SanctionState, Move> offered(NotNow<SanctionState, Move> notNow) {
        var moves = moves(notNow.possible(), sanction);
        return new NotNow<>(notNow.state(), notNow.command(), moves);
    }

    private static Set<Move> moves(Set<Move> possible, Sanction sanction) {
        return possible.stream()
                .filter(move -> isOffered(move, sanction))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOffered(Move move, Sanction sanction) {
        return switch (move) {
            case CALL_CONSEIL_AGAIN -> sanction.convocation().isPresent();
            case EXECUTE_ALTERNATIVE ->
                sanction.terms()
                        .filter(terms -> terms.alternativeHours().isPresent())
                        .isPresent();
            case SUSPEND -> false;
            default -> true;
        };
    }
}
