package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

/**
 * Makes the averages of an evaluation service: once for its evaluations, then for one pupil after another. Exact: rescaled,
 * a mark adds its value on the scale of the average, times its coefficient; not rescaled, it adds its value times its
 * coefficient to the points, and its coefficient times its scale by that of the average to the coefficients (the formula
 * of OPEN-ENT, and in other words that of GEPI). Immutable, and safe for threads.
 */
public final class Averaging {

    private final AveragePolicy policy;
    private final List<Weighing> evaluations;
    private final List<SousMatiere> sousMatieres;
    private final List<Container> containers;

    private Averaging(
            AveragePolicy policy,
            List<Weighing> evaluations,
            List<SousMatiere> sousMatieres,
            List<Container> containers) {
        this.policy = policy;
        this.evaluations = evaluations;
        this.sousMatieres = sousMatieres;
        this.containers = containers;
    }

    /**
     * Of a service without sous-matières.
     *
     * @param evaluations in the order in which optional ones are tried, that of their dates
     */
    public static Averaging of(AveragePolicy policy, List<Weighing> evaluations) {
        return of(policy, evaluations, List.of());
    }

    /**
     * Of a service.
     *
     * @param sousMatieres those that the evaluations name, and no two with the same id
     * @throws IllegalArgumentException when an evaluation names another, or is there twice
     */
    public static Averaging of(AveragePolicy policy, List<Weighing> evaluations, List<SousMatiere> sousMatieres) {
        return of(policy, evaluations, sousMatieres, !named(evaluations).isEmpty());
    }

    /**
     * Of a service of which some evaluation has a sous-matière, although none of these may: those without do not count.
     *
     * @throws IllegalArgumentException when an evaluation names another, or is there twice
     */
    public static Averaging ofSousMatieres(
            AveragePolicy policy, List<Weighing> evaluations, List<SousMatiere> sousMatieres) {
        return of(policy, evaluations, sousMatieres, true);
    }

    private static List<SousMatiereId> named(List<Weighing> evaluations) {
        return evaluations.stream().flatMap(each -> each.sousMatiere().stream()).toList();
    }

    private static Averaging of(
            AveragePolicy policy, List<Weighing> evaluations, List<SousMatiere> sousMatieres, boolean areNamed) {
        requireNoneTwice(evaluations.stream().map(Weighing::evaluation).toList());
        requireNoneTwice(sousMatieres.stream().map(SousMatiere::id).toList());
        var known = sousMatieres.stream().map(SousMatiere::id).toList();
        var named = named(evaluations);
        if (!known.containsAll(named)) {
            throw new IllegalArgumentException(
                    "Evaluations of the sous-matières %s, of which the service has %s.\nMaybe one was removed from it."
                            .formatted(named, known));
        }
        var isSplit = policy.sousMatieres() == SousMatiereMode.AVERAGES && areNamed && !sousMatieres.isEmpty();
        var factors = Factors.of(evaluations, policy.outOf());
        var parts = isSplit ? List.copyOf(sousMatieres) : List.<SousMatiere>of();
        var containers = isSplit
                ? parts.stream()
                        .map(part -> new Container(policy, List.copyOf(evaluations), factors, of(part, evaluations)))
                        .toList()
                : List.of(new Container(policy, List.copyOf(evaluations), factors, all(evaluations)));
        return new Averaging(policy, List.copyOf(evaluations), parts, containers);
    }

    private static void requireNoneTwice(List<?> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("Twice the same among %s.\nMaybe two rows were joined.".formatted(ids));
        }
    }

    private static int[] of(SousMatiere part, List<Weighing> evaluations) {
        return IntStream.range(0, evaluations.size())
                .filter(index -> evaluations.get(index).sousMatiere().equals(Optional.of(part.id())))
                .toArray();
    }

    private static int[] all(List<Weighing> evaluations) {
        return IntStream.range(0, evaluations.size()).toArray();
    }

    /** Of a pupil; an evaluation without a mark is {@link Unscored#EMPTY}, and marks of other evaluations are passed over. */
    public Average average(Map<EvaluationId, Mark> marks) {
        return average(row(marks));
    }

    /** Of a pupil, with one mark for each evaluation, in their order. */
    public Average average(List<Mark> marks) {
        requireOneForEach(marks);
        return whole(containers.stream()
                .map(each -> each.average(marks, Uses.UNASKED))
                .toList());
    }

    /** The same, with how it was made. */
    public Account account(Map<EvaluationId, Mark> marks) {
        return account(row(marks));
    }

    /** The same, with how it was made. */
    public Account account(List<Mark> marks) {
        requireOneForEach(marks);
        var uses = new Use[marks.size()];
        Arrays.fill(uses, new Use.WithoutSousMatiere());
        var averages = containers.stream()
                .map(each -> each.average(marks, (index, use) -> uses[index] = use.get()))
                .toList();
        var lines = IntStream.range(0, uses.length)
                .mapToObj(index -> new Account.Line(evaluations.get(index).evaluation(), marks.get(index), uses[index]))
                .toList();
        return new Account(Optional.empty(), whole(averages), lines, parts(averages, lines));
    }

    private List<Account> parts(List<Average> averages, List<Account.Line> lines) {
        var parts = new ArrayList<Account>();
        for (var index = 0; index < sousMatieres.size(); index++) {
            var own = Arrays.stream(containers.get(index).indices())
                    .mapToObj(lines::get)
                    .toList();
            parts.add(new Account(Optional.of(sousMatieres.get(index)), averages.get(index), own, List.of()));
        }
        return parts;
    }

    private Average whole(List<Average> averages) {
        return sousMatieres.isEmpty() ? averages.get(0) : Average.of(mean(averages), policy.rounding());
    }

    private Optional<Quotient> mean(List<Average> averages) {
        var points = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        for (var index = 0; index < averages.size(); index++) {
            var value = averages.get(index).value();
            if (value.isPresent()) {
                var coefficient = sousMatieres.get(index).coefficient();
                points = points.add(value.get().multiply(coefficient));
                weight = weight.add(coefficient);
            }
        }
        return weight.signum() > 0 ? Optional.of(new Quotient(points, weight)) : Optional.empty();
    }

    private List<Mark> row(Map<EvaluationId, Mark> marks) {
        return evaluations.stream()
                .map(each -> marks.getOrDefault(each.evaluation(), Unscored.EMPTY))
                .toList();
    }

    private void requireOneForEach(List<Mark> marks) {
        if (marks.size() != evaluations.size()) {
            throw new IllegalArgumentException("%d marks for %d evaluations.\nMaybe empty ones are to be said as such."
                    .formatted(marks.size(), evaluations.size()));
        }
    }
}
