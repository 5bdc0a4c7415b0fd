package org.ent4j.viescolaire.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.junit.jupiter.api.Test;

class AveragingTest {

    private static final AveragePolicy USUAL = AveragePolicy.usual();
    private static final SousMatiereId ORAL = new SousMatiereId("oral");
    private static final SousMatiereId WRITTEN = new SousMatiereId("écrit");

    @Test
    void a_mark_on_ten_that_is_not_rescaled_weighs_half() {
        var evaluations = List.of(on("1", 20), on("2", 10).asIs());

        assertThat(average(evaluations, "12", "8")).isEqualTo("13,3");
    }

    @Test
    void a_mark_on_ten_that_is_rescaled_weighs_as_much() {
        assertThat(average(List.of(on("1", 20), on("2", 10)), "12", "8")).isEqualTo("14,0");
    }

    @Test
    void an_absent_mark_is_no_zero() {
        var evaluations = List.of(on("1", 20).withCoefficient(two()), on("2", 20));

        assertThat(Averaging.of(USUAL, evaluations)
                        .average(List.of(Mark.of("15"), Unscored.ABSENT))
                        .french())
                .isEqualTo("15,0");
    }

    @Test
    void without_any_mark_there_is_no_average() {
        assertThat(Averaging.of(USUAL, List.of(on("1", 20)))
                        .average(List.of(Unscored.ABSENT))
                        .french())
                .isEqualTo("NN");
    }

    @Test
    void sous_matieres_weigh_by_their_coefficients() {
        var averaging = Averaging.of(
                USUAL,
                List.of(on("1", 20).of(ORAL), on("2", 20).of(WRITTEN), on("3", 20)),
                List.of(new SousMatiere(ORAL, BigDecimal.ONE), new SousMatiere(WRITTEN, BigDecimal.valueOf(3))));

        var account = averaging.account(List.of(Mark.of("12"), Mark.of("16"), Mark.of("0")));

        assertThat(account.average().french()).isEqualTo("15,0");
        assertThat(account.parts()).extracting(part -> part.average().french()).containsExactly("12,0", "16,0");
        assertThat(account.lines().get(2).use()).isEqualTo(new Use.WithoutSousMatiere());
    }

    @Test
    void sous_matieres_enter_with_their_rounded_averages() {
        var averaging = Averaging.of(
                USUAL,
                List.of(
                        on("1", 20).of(ORAL),
                        on("2", 20).of(ORAL),
                        on("3", 20).of(ORAL),
                        on("4", 20).of(WRITTEN)),
                List.of(new SousMatiere(ORAL, BigDecimal.ONE), new SousMatiere(WRITTEN, BigDecimal.ONE)));

        // 37 / 3 = 12.33…, rounded 12.3; (12.3 + 12.2) / 2 = 12.25, rounded 12.3; unrounded it would be 12.27 and 12.3
        // too,
        // so the exact value tells them apart
        var average = averaging.average(List.of(Mark.of("12"), Mark.of("12"), Mark.of("13"), Mark.of("12.2")));

        assertThat(average.exact()).contains(Quotient.of(new BigDecimal("12.25")));
        assertThat(average.french()).isEqualTo("12,3");
    }

    @Test
    void a_service_of_sous_matieres_passes_over_evaluations_without_one_though_none_has_one_yet() {
        var oral = List.of(new SousMatiere(ORAL, BigDecimal.ONE));
        var marks = List.of(Mark.of("12"));

        assertThat(Averaging.ofSousMatieres(USUAL, List.of(on("1", 20)), oral).average(marks))
                .isEqualTo(Average.none());
        assertThat(Averaging.of(USUAL, List.of(on("1", 20)), oral)
                        .average(marks)
                        .french())
                .isEqualTo("12,0");
        assertThat(Averaging.ofSousMatieres(USUAL, List.of(on("1", 20)), List.of())
                        .average(marks)
                        .french())
                .isEqualTo("12,0");
    }

    @Test
    void sous_matieres_may_only_be_shown() {
        var flat = AveragePolicy.builder().sousMatieres(SousMatiereMode.FLAT).build();
        var averaging = Averaging.of(
                flat, List.of(on("1", 20).of(ORAL), on("2", 20)), List.of(new SousMatiere(ORAL, BigDecimal.ONE)));

        assertThat(averaging.average(List.of(Mark.of("12"), Mark.of("16"))).french())
                .isEqualTo("14,0");
    }

    @Test
    void a_bonus_counts_strictly_above_half_of_its_own_scale() {
        var evaluations = List.of(on("1", 20), on("2", 10).as(EvaluationKind.BONUS));

        assertThat(average(evaluations, "15", "5")).isEqualTo("15,0");
        assertThat(average(evaluations, "15", "5.1")).isEqualTo("12,6");
    }

    @Test
    void a_bonus_may_add_points_and_never_leaves_the_scale() {
        var policy = AveragePolicy.builder().bonus(ExtraRule.POINTS_ABOVE_HALF).build();
        var averaging = Averaging.of(policy, List.of(on("1", 20), on("2", 10).as(EvaluationKind.BONUS)));

        assertThat(averaging.average(List.of(Mark.of("12"), Mark.of("6.5"))).french())
                .isEqualTo("15,0");
        assertThat(averaging.average(List.of(Mark.of("19"), Mark.of("10"))).french())
                .isEqualTo("20,0");
    }

    @Test
    void optional_marks_are_tried_one_by_one_in_their_order() {
        var evaluations = List.of(
                on("o1", 20).as(EvaluationKind.OPTIONAL),
                on("1", 20),
                on("o2", 20).as(EvaluationKind.OPTIONAL),
                on("o3", 20).as(EvaluationKind.OPTIONAL));

        var account = Averaging.of(USUAL, evaluations)
                .account(List.of(Mark.of("12"), Mark.of("10"), Mark.of("11"), Mark.of("14")));

        assertThat(account.average().exact()).contains(Quotient.of(BigDecimal.valueOf(12)));
        assertThat(account.lines())
                .extracting(line -> Messages.render(line.use(), Lang.FR))
                .containsExactly(
                        "facultative, gardée : la moyenne passe de 10 à 11",
                        "compte : 10 points pour un coefficient de 1",
                        "facultative, laissée de côté : la moyenne passerait de 11 à 11",
                        "facultative, gardée : la moyenne passe de 11 à 12");
    }

    @Test
    void an_optional_mark_alone_makes_the_average() {
        assertThat(average(List.of(on("1", 20).as(EvaluationKind.OPTIONAL)), "4"))
                .isEqualTo("4,0");
    }

    @Test
    void the_best_mark_may_weigh_more() {
        var policy = AveragePolicy.builder().bestMarkExtra(BigDecimal.ONE).build();
        var averaging = Averaging.of(policy, List.of(on("1", 20), on("2", 10)));

        assertThat(averaging.average(List.of(Mark.of("12"), Mark.of("8"))).exact())
                .contains(new Quotient(BigDecimal.valueOf(44), BigDecimal.valueOf(3)));
    }

    @Test
    void what_is_formative_never_counts() {
        assertThat(average(List.of(on("1", 20), on("2", 20).formative()), "12", "2"))
                .isEqualTo("12,0");
    }

    @Test
    void both_statuses_of_zero_count() {
        var averaging = Averaging.of(USUAL, List.of(on("1", 20), on("2", 20), on("3", 20)));

        assertThat(averaging
                        .average(List.of(Mark.of("15"), Unscored.ABSENT_ZERO, Unscored.NOT_RETURNED_ZERO))
                        .french())
                .isEqualTo("5,0");
    }

    @Test
    void halves_go_up_and_decimals_are_exact() {
        assertThat(average(List.of(on("1", 20), on("2", 20)), "12.3", "12.4")).isEqualTo("12,4");
        assertThat(Rounding.TENTH.round(Quotient.of(new BigDecimal("14.00000000000001"))))
                .isEqualByComparingTo("14.0");
    }

    @Test
    void rounding_up_goes_to_the_next_step() {
        var halves = new Rounding(Rounding.Mode.UP, new BigDecimal("0.5"));

        assertThat(halves.round(Quotient.of(new BigDecimal("12.01")))).hasToString("12.5");
        assertThat(halves.round(Quotient.of(new BigDecimal("12")))).hasToString("12.0");
        assertThat(new Rounding(Rounding.Mode.NEAREST, BigDecimal.ONE).round(Quotient.of(new BigDecimal("12.5"))))
                .hasToString("13");
    }

    @Test
    void an_evaluation_of_a_sous_matiere_that_the_service_does_not_have_is_a_mistake() {
        assertThatThrownBy(() -> Averaging.of(USUAL, List.of(on("1", 20).of(ORAL))))
                .hasMessageContaining("oral")
                .hasMessageContaining("Maybe");
    }

    private static String average(List<Weighing> evaluations, String... marks) {
        var row = List.of(marks).stream().map(Mark::of).toList();
        return Averaging.of(USUAL, evaluations).average(row).french();
    }

    private static Weighing on(String id, int scale) {
        return Weighing.usual(new EvaluationId(id)).on(BigDecimal.valueOf(scale));
    }

    private static BigDecimal two() {
        return BigDecimal.valueOf(2);
    }
}
