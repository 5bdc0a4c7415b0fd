package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * A pupil's average over all subjects, with how it was made: the rounded averages of the subjects, as they stand on the
 * bulletin, weigh by their coefficients.
 *
 * @param lines every subject with what became of it
 * @param poles the averages of the pôles disciplinaires, in which every subject counts, whatever its mode
 */
public record GeneralAverage(Average average, List<Line> lines, Map<PoleId, Average> poles) {

    /** A subject and what became of it. */
    public record Line(EvaluationServiceId service, Use use) {}

    public GeneralAverage {
        lines = List.copyOf(lines);
        poles = Map.copyOf(poles);
    }

    /** @param policy whose scale and rounding are used */
    public static GeneralAverage of(List<SubjectAverage> subjects, AveragePolicy policy) {
        var sum = new Sum(policy);
        subjects.forEach(sum::add);
        return new GeneralAverage(sum.average(), sum.lines, poles(subjects, policy));
    }

    private static Map<PoleId, Average> poles(List<SubjectAverage> subjects, AveragePolicy policy) {
        var sums = new TreeMap<PoleId, Sum>();
        for (var subject : subjects) {
            subject.pole()
                    .ifPresent(pole ->
                            sums.computeIfAbsent(pole, any -> new Sum(policy)).addNormal(subject));
        }
        var averages = new TreeMap<PoleId, Average>();
        sums.forEach((pole, sum) -> averages.put(pole, sum.average()));
        return averages;
    }

    /** The mean over the periods of a year: of those in which there is an average, each with the same weight. */
    public static Average annual(List<Average> periods, Rounding rounding) {
        return ClassFigures.of(periods, rounding).average();
    }

    /** A sum while it is made. */
    private static final class Sum {

        private final AveragePolicy policy;
        private final BigDecimal half;
        private final Tally tally = new Tally();
        private final List<Line> lines = new ArrayList<>();

        Sum(AveragePolicy policy) {
            this.policy = policy;
            this.half = policy.outOf().divide(BigDecimal.valueOf(2));
        }

        void add(SubjectAverage subject) {
            lines.add(new Line(
                    subject.service(),
                    subject.average().value().map(value -> use(value, subject)).orElseGet(Use.NoAverage::new)));
        }

        private Use use(BigDecimal value, SubjectAverage subject) {
            return switch (subject.mode()) {
                case NORMAL -> counted(value, subject.coefficient());
                case FROM_HALF ->
                    value.compareTo(half) < 0 ? new Use.BelowHalf(half) : counted(value, subject.coefficient());
                case POINTS_ABOVE_HALF ->
                    value.compareTo(half) > 0 ? pointsAdded(value, subject.coefficient()) : new Use.NotAboveHalf(half);
                case NEVER -> new Use.NeverCounted();
            };
        }

        void addNormal(SubjectAverage subject) {
            subject.average().value().ifPresent(value -> counted(value, subject.coefficient()));
        }

        private Use counted(BigDecimal value, BigDecimal coefficient) {
            var points = value.multiply(coefficient);
            tally.add(points, coefficient);
            return new Use.Counted(points, coefficient);
        }

        private Use pointsAdded(BigDecimal value, BigDecimal coefficient) {
            var points = value.subtract(half).multiply(coefficient);
            tally.add(points, BigDecimal.ZERO);
            return new Use.PointsAdded(points);
        }

        Average average() {
            Optional<Quotient> exact = tally.average().map(each -> each.atMost(policy.outOf()));
            return Average.of(exact, policy.rounding());
        }
    }
}
