package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

/** The evaluations whose marks make one average together: those of a sous-matière, or of the whole service. */
final class Container {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final AveragePolicy policy;
    private final List<Weighing> evaluations;
    private final List<Factors> factors;
    private final int[] indices;

    /** @param indices which of the evaluations of the service */
    Container(AveragePolicy policy, List<Weighing> evaluations, List<Factors> factors, int[] indices) {
        this.policy = policy;
        this.evaluations = evaluations;
        this.factors = factors;
        this.indices = indices;
    }

    /** @param marks of one pupil, one for each evaluation of the service */
    Average average(List<Mark> marks, Uses uses) {
        var tally = new Tally();
        ordinary(marks, tally, uses);
        raiseTheBest(marks, tally, uses);
        extras(marks, tally, uses);
        return Average.of(tally.average().map(exact -> exact.atMost(policy.outOf())), policy.rounding());
    }

    int[] indices() {
        return indices;
    }

    private void ordinary(List<Mark> marks, Tally tally, Uses uses) {
        for (var index : indices) {
            var mark = marks.get(index);
            if (!evaluations.get(index).counts()) {
                uses.became(index, Use.Formative::new);
            } else if (mark instanceof Unscored status && !status.countsAsZero()) {
                uses.became(index, () -> Use.NoPoints.of(status));
            } else if (isOrdinary(index, mark)) {
                count(index, points(mark), tally, uses);
            }
        }
    }

    private void count(int index, BigDecimal mark, Tally tally, Uses uses) {
        var factor = factors.get(index);
        var coefficient = evaluations.get(index).coefficient();
        var points = factor.points(mark, coefficient);
        var weight = factor.weight(coefficient);
        tally.add(points, weight);
        uses.became(index, () -> new Use.Counted(factor.shown(points), factor.shown(weight)));
    }

    private void raiseTheBest(List<Mark> marks, Tally tally, Uses uses) {
        if (policy.bestMarkExtra().signum() > 0) {
            best(marks).ifPresent(index -> raise(index, points(marks.get(index)), tally, uses));
        }
    }

    private void raise(int index, BigDecimal mark, Tally tally, Uses uses) {
        var factor = factors.get(index);
        var coefficient = evaluations.get(index).coefficient().add(policy.bestMarkExtra());
        tally.add(factor.points(mark, policy.bestMarkExtra()), factor.weight(policy.bestMarkExtra()));
        uses.became(
                index,
                () -> new Use.Best(
                        factor.shown(factor.points(mark, coefficient)), factor.shown(factor.weight(coefficient))));
    }

    private Optional<Integer> best(List<Mark> marks) {
        Optional<Integer> best = Optional.empty();
        for (var index : indices) {
            var isBetter = isCounted(index, marks.get(index))
                    && isOrdinary(index, marks.get(index))
                    && evaluations.get(index).coefficient().signum() > 0
                    && best.map(other -> isBetter(index, other, marks)).orElse(true);
            best = isBetter ? Optional.of(index) : best;
        }
        return best;
    }

    private boolean isBetter(int index, int other, List<Mark> marks) {
        var one = evaluations.get(index);
        var two = evaluations.get(other);
        var order = points(marks.get(index))
                .multiply(two.outOf())
                .compareTo(points(marks.get(other)).multiply(one.outOf()));
        return order > 0 || order == 0 && one.coefficient().compareTo(two.coefficient()) > 0;
    }

    private void extras(List<Mark> marks, Tally tally, Uses uses) {
        for (var kind : List.of(EvaluationKind.BONUS, EvaluationKind.OPTIONAL)) {
            for (var index : indices) {
                var mark = marks.get(index);
                if (evaluations.get(index).kind() == kind && isCounted(index, mark) && !isOrdinary(index, mark)) {
                    extra(index, points(mark), tally, uses);
                }
            }
        }
    }

    private void extra(int index, BigDecimal mark, Tally tally, Uses uses) {
        var each = evaluations.get(index);
        var rule = each.kind() == EvaluationKind.BONUS ? policy.bonus() : policy.optional();
        if (rule == ExtraRule.NEVER) {
            uses.became(index, Use.NeverCounted::new);
        } else if (rule == ExtraRule.AS_A_MARK && each.kind() == EvaluationKind.OPTIONAL) {
            tryOut(index, mark, tally, uses);
        } else if (!isAboveHalf(each, mark)) {
            uses.became(index, () -> new Use.NotAboveHalf(half(each)));
        } else {
            addPoints(index, mark, tally, uses);
        }
    }

    private void tryOut(int index, BigDecimal mark, Tally tally, Uses uses) {
        var factor = factors.get(index);
        var coefficient = evaluations.get(index).coefficient();
        var points = factor.points(mark, coefficient);
        var weight = factor.weight(coefficient);
        var before = tally.average();
        var after = tally.with(points, weight);
        if (before.isEmpty() || after.get().compareTo(before.get()) > 0) {
            tally.add(points, weight);
        }
        uses.became(
                index,
                () -> after.map(with -> tried(before, with))
                        .orElseGet(() -> new Use.Counted(factor.shown(points), factor.shown(weight))));
    }

    private static Use tried(Optional<Quotient> before, Quotient with) {
        return before.<Use>map(without -> without.compareTo(with) < 0
                        ? new Use.Raises(without.shown(2), with.shown(2))
                        : new Use.WouldNotRaise(without.shown(2), with.shown(2)))
                .orElseGet(() -> new Use.Alone(with.shown(2)));
    }

    private void addPoints(int index, BigDecimal mark, Tally tally, Uses uses) {
        var factor = factors.get(index);
        var each = evaluations.get(index);
        var points = factor.points(mark.subtract(half(each)), each.coefficient());
        tally.add(points, BigDecimal.ZERO);
        uses.became(index, () -> new Use.PointsAdded(factor.shown(points)));
    }

    /** Whether the mark counts like any other, at once. */
    private boolean isOrdinary(int index, Mark mark) {
        var each = evaluations.get(index);
        return switch (each.kind()) {
            case NORMAL -> true;
            case BONUS -> policy.bonus() == ExtraRule.AS_A_MARK && isAboveHalf(each, points(mark));
            case OPTIONAL -> false;
        };
    }

    private boolean isCounted(int index, Mark mark) {
        return evaluations.get(index).counts() && !(mark instanceof Unscored status && !status.countsAsZero());
    }

    private static BigDecimal points(Mark mark) {
        return mark instanceof Mark.Scored scored ? scored.points() : BigDecimal.ZERO;
    }

    private static boolean isAboveHalf(Weighing each, BigDecimal mark) {
        return mark.multiply(TWO).compareTo(each.outOf()) > 0;
    }

    private static BigDecimal half(Weighing each) {
        return each.outOf().divide(TWO);
    }
}
