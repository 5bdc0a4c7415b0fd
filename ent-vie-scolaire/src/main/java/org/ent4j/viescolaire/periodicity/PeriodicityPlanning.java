package org.ent4j.viescolaire.periodicity;

import static org.ent4j.viescolaire.periodicity.PeriodicityFate.COMES_BACK;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.CONFLICT;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.CREATED;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.DISAPPEARS;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.KEPT;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.MOVED;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.SET_ASIDE;
import static org.ent4j.viescolaire.periodicity.PeriodicityFate.STAYS_ASIDE;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent.Changed;
import org.ent4j.viescolaire.periodicity.PeriodicityRules.Applying;
import org.ent4j.viescolaire.rights.Actor;

/** Changes which class follows which periods: first a plan, then the whole of it. Who may is for the host to say. */
public final class PeriodicityPlanning {

    private PeriodicityPlanning() {}

    /**
     * What the change would do; nothing is done yet.
     *
     * @param keep whose work is kept although its period goes, or its evaluations are dated out of it
     * @return the plan, conflicts among it, or what {@link PeriodRules} has against the wanted periods
     */
    public static Either<Refusal, PeriodicityPlan> plan(
            Periods periods, Periodicity wanted, Set<ClassPeriod> keep, Work work) {
        return Refusal.check(PeriodicityRules.ofPlans(), new PeriodicityPlan(periods.now(), wanted, keep, List.of()))
                .flatMap(plan -> PeriodRules.check(wanted))
                .map(checked -> new PeriodicityPlan(
                        periods.now(), checked, keep, new Lines(periods, checked, keep, work).all()));
    }

    /**
     * Applies a plan, whole or not at all. Applied again, it does nothing.
     *
     * @param work as it is now: what was done since the plan was shown counts too
     */
    public static Either<Refusal, Outcome<Periods, PeriodicityEvent>> apply(
            Periods periods, PeriodicityPlan shown, Work work, Instant at, Actor by) {
        if (shown.wanted().equals(periods.now())) {
            return Either.right(new Outcome<>(periods, List.of()));
        }
        return plan(periods, shown.wanted(), shown.keep(), work)
                .flatMap(fresh -> Refusal.check(PeriodicityRules.ofApplying(), new Applying(shown, fresh)))
                .map(applying -> changed(periods, applying.fresh(), at, by));
    }

    private static Outcome<Periods, PeriodicityEvent> changed(
            Periods periods, PeriodicityPlan plan, Instant at, Actor by) {
        var aside = plan.of(SET_ASIDE).stream().map(PeriodicityLine::key).toList();
        return Outcome.of(periods, List.of(new Changed(at, by, plan.wanted(), aside)), Periods::after);
    }

    /** Compares what is with what is wanted. */
    private record Lines(
            SortedMap<ClassPeriod, PlannedCouncil> now,
            SortedMap<ClassPeriod, PlannedCouncil> wanted,
            SortedMap<ClassPeriod, PlannedCouncil> aside,
            Set<ClassPeriod> keep,
            Work work) {

        Lines(Periods periods, Periodicity wanted, Set<ClassPeriod> keep, Work work) {
            this(periods.councils(), wanted.councils(), periods.aside(), keep, work);
        }

        List<PeriodicityLine> all() {
            var keys = new TreeSet<>(now.keySet());
            keys.addAll(wanted.keySet());
            keys.addAll(aside.keySet());
            return keys.stream().map(this::line).toList();
        }

        private PeriodicityLine line(ClassPeriod key) {
            var before = Optional.ofNullable(now.get(key));
            var after = Optional.ofNullable(wanted.get(key));
            var was = before.or(() -> Optional.ofNullable(aside.get(key)));
            if (after.isEmpty()) {
                return before.isPresent() ? going(key, was) : line(key, STAYS_ASIDE, was, after, List.of());
            }
            if (was.isEmpty() || before.equals(after)) {
                return line(key, was.isEmpty() ? CREATED : KEPT, was, after, List.of());
            }
            return staying(key, before.isPresent() ? MOVED : COMES_BACK, was, after.get());
        }

        private PeriodicityLine going(ClassPeriod key, Optional<PlannedCouncil> before) {
            var done = work.of(key);
            if (done.isNone()) {
                return line(key, DISAPPEARS, before, Optional.empty(), List.of());
            }
            return line(key, keep.contains(key) ? SET_ASIDE : CONFLICT, before, Optional.empty(), done.facts());
        }

        private PeriodicityLine staying(
                ClassPeriod key, PeriodicityFate fate, Optional<PlannedCouncil> before, PlannedCouncil after) {
            var outside = work.of(key).outside(after.period().days());
            var isOpen = !outside.isEmpty() && !keep.contains(key);
            return line(key, isOpen ? CONFLICT : fate, before, Optional.of(after), outside);
        }

        private static PeriodicityLine line(
                ClassPeriod key,
                PeriodicityFate fate,
                Optional<PlannedCouncil> before,
                Optional<PlannedCouncil> after,
                List<Reason> reasons) {
            return new PeriodicityLine(key, fate, before, after, reasons);
        }
    }
}
