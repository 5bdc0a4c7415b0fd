package org.ent4j.viescolaire.average;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

class AveragingProperties {

    private static final AveragePolicy USUAL = AveragePolicy.usual();

    record Marked(Weighing weighing, Mark mark) {}

    record Row(List<Weighing> evaluations, List<Mark> marks) {
        static Row of(List<Marked> all) {
            var evaluations = IntStream.range(0, all.size())
                    .mapToObj(index -> renamed(all.get(index).weighing(), index))
                    .toList();
            return new Row(evaluations, all.stream().map(Marked::mark).toList());
        }

        private static Weighing renamed(Weighing each, int index) {
            return new Weighing(
                    new EvaluationId("e" + index),
                    each.coefficient(),
                    each.outOf(),
                    each.rescaled(),
                    each.kind(),
                    each.counts(),
                    Optional.empty());
        }

        Average average() {
            return Averaging.of(USUAL, evaluations).average(marks);
        }

        Account account() {
            return Averaging.of(USUAL, evaluations).account(marks);
        }

        Row with(Weighing evaluation, Mark mark) {
            var more = new ArrayList<>(evaluations);
            more.add(evaluation);
            var moreMarks = new ArrayList<>(marks);
            moreMarks.add(mark);
            return new Row(more, moreMarks);
        }
    }

    @Property
    void it_is_what_fractions_say(@ForAll("rows") Row row) {
        var expected = FractionOracle.average(row.evaluations(), row.marks(), USUAL.outOf());

        assertThat(row.average().exact()).isEqualTo(expected.map(FractionOracle.Fraction::quotient));

        var uses = row.account().lines().stream().map(Account.Line::use).toList();
        Statistics.label("average")
                .collect(expected.isPresent())
                .coverage(coverage -> coverage.check(false).percentage(share -> share > 2));
        for (var use : List.of(Use.Raises.class, Use.WouldNotRaise.class, Use.Alone.class, Use.NotAboveHalf.class)) {
            Statistics.label(use.getSimpleName())
                    .collect(uses.stream().anyMatch(use::isInstance))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
        Statistics.label("not rescaled")
                .collect(row.evaluations().stream().anyMatch(each -> !each.rescaled()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property
    void its_account_comes_to_the_same(@ForAll("rows") Row row) {
        assertThat(row.account().average()).isEqualTo(row.average());
        assertThat(row.account().lines()).hasSameSizeAs(row.marks());
    }

    @Property
    void it_lies_between_its_marks(@ForAll("rows") Row row) {
        var shares = IntStream.range(0, row.marks().size())
                .filter(index -> row.evaluations().get(index).counts())
                .boxed()
                .flatMap(
                        index -> share(row.evaluations().get(index), row.marks().get(index)).stream())
                .sorted()
                .toList();

        row.average()
                .exact()
                .ifPresent(exact -> assertThat(exact).isBetween(shares.get(0), shares.get(shares.size() - 1)));
    }

    private static Optional<Quotient> share(Weighing weighing, Mark mark) {
        return mark.counted().map(points -> new Quotient(points.multiply(USUAL.outOf()), weighing.outOf()));
    }

    @Property
    void coefficients_scaled_everywhere_change_nothing(@ForAll("rows") Row row, @ForAll("factors") BigDecimal factor) {
        var scaled = new Row(
                row.evaluations().stream().map(each -> each.times(factor)).toList(), row.marks());

        assertThat(scaled.average()).isEqualTo(row.average());
    }

    @Property
    void a_mark_without_points_changes_nothing(
            @ForAll("rows") Row row, @ForAll("weighings") Weighing weighing, @ForAll("withoutPoints") Mark mark) {
        assertThat(row.with(weighing, mark).average()).isEqualTo(row.average());
    }

    @Property
    void an_optional_mark_never_lowers(@ForAll("rows") Row row, @ForAll("marked") Marked optional) {
        var more = row.with(optional.weighing().as(EvaluationKind.OPTIONAL), optional.mark());

        row.average()
                .exact()
                .ifPresent(before -> assertThat(more.average().exact())
                        .hasValueSatisfying(after -> assertThat(after).isGreaterThanOrEqualTo(before)));
    }

    @Property
    void rounding_moves_by_less_than_a_step(@ForAll("rows") Row row, @ForAll("roundings") Rounding rounding) {
        row.average().exact().ifPresent(exact -> {
            var rounded = rounding.round(exact);
            var distance = rounded.multiply(exact.divisor()).subtract(exact.dividend());
            var step = rounding.step().multiply(exact.divisor());

            assertThat(rounded.remainder(rounding.step())).isEqualByComparingTo("0");
            if (rounding.mode() == Rounding.Mode.UP) {
                assertThat(distance).isNotNegative().isLessThan(step);
            } else {
                assertThat(distance.multiply(BigDecimal.valueOf(2)))
                        .isGreaterThan(step.negate())
                        .isLessThanOrEqualTo(step);
            }
        });
    }

    @Provide
    Arbitrary<Row> rows() {
        return marked().list().ofMinSize(0).ofMaxSize(8).map(Row::of);
    }

    @Provide
    Arbitrary<Marked> marked() {
        return weighings().flatMap(weighing -> marks(weighing).map(mark -> new Marked(weighing, mark)));
    }

    @Provide
    Arbitrary<Weighing> weighings() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.5", "1", "1", "2", "3", "0.25"),
                        Arbitraries.of("20", "20", "10", "5", "30", "7", "12.5", "40"),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(EvaluationKind.NORMAL)),
                                Tuple.of(2, Arbitraries.just(EvaluationKind.BONUS)),
                                Tuple.of(3, Arbitraries.just(EvaluationKind.OPTIONAL))),
                        Arbitraries.of(true, true, true, true, false))
                .as((coefficient, outOf, rescaled, kind, counts) -> new Weighing(
                        new EvaluationId("new"),
                        new BigDecimal(coefficient),
                        new BigDecimal(outOf),
                        rescaled,
                        kind,
                        counts,
                        Optional.empty()));
    }

    private static Arbitrary<Mark> marks(Weighing weighing) {
        var most = weighing.outOf().multiply(BigDecimal.valueOf(4)).intValue();
        Arbitrary<Mark> scored = Arbitraries.integers()
                .between(0, most)
                .map(quarters -> new Mark.Scored(BigDecimal.valueOf(quarters * 25L, 2)));
        Arbitrary<Mark> none = Arbitraries.of(Unscored.values()).map(each -> each);
        return Arbitraries.frequencyOf(Tuple.of(4, scored), Tuple.of(1, none));
    }

    @Provide
    Arbitrary<Mark> withoutPoints() {
        return Arbitraries.of(Unscored.values())
                .filter(each -> !each.countsAsZero())
                .map(each -> each);
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.01", "0.5", "2", "3", "7.25", "1000").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.of(Rounding.Mode.values()),
                        Arbitraries.of("0.1", "0.5", "1", "0.01", "0.25").map(BigDecimal::new))
                .as(Rounding::new);
    }
}
