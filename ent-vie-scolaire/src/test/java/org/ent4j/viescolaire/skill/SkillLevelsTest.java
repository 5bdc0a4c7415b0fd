package org.ent4j.viescolaire.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.skill.SkillFixture.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.sortie.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillLevelsTest {

    private static final List<SkillMark> MARKS =
            List.of(mark(CALCULER, 1), mark(CALCULER, 4), mark(RAISONNER, 2), mark(LIRE, 3));

    private static SkillResult first(SkillLevels levels, Map<SkillId, MasteryLevel> byHand) {
        return levels.skills(MARKS, byHand).get(0);
    }

    @Test
    void a_skill_has_its_best_level_or_the_mean_and_says_which() {
        assertThat(first(MAX, Map.of()).level()).contains(MasteryLevel.VERY_GOOD);
        assertThat(first(MAX, Map.of()).making()).isEqualTo(new LevelMaking.Best(2));
        assertThat(first(MEAN, Map.of()).level()).contains(MasteryLevel.SATISFACTORY);
        assertThat(first(MEAN, Map.of()).making()).isEqualTo(new LevelMaking.Mean(new BigDecimal("2.50"), 2));
        assertThat(MAX.skills(MARKS, Map.of()))
                .extracting(SkillResult::skill)
                .containsExactly(CALCULER, LIRE, RAISONNER);
    }

    @Test
    void a_level_set_by_hand_wins_and_says_what_it_stands_for() {
        var result = first(MAX, Map.of(CALCULER, MasteryLevel.FRAGILE));

        assertThat(result.level()).contains(MasteryLevel.FRAGILE);
        assertThat(result.making()).isEqualTo(new LevelMaking.ByHand(4));
        assertThat(result.marks()).hasSize(2);
        var alone = MAX.skills(List.of(), Map.of(LIRE, MasteryLevel.FRAGILE)).get(0);
        assertThat(alone.making()).isEqualTo(new LevelMaking.OnlyByHand());
    }

    @Test
    void a_subject_is_the_mean_of_its_skills_unless_the_teacher_says_otherwise() {
        var results = MAX.skills(MARKS, Map.of());
        var maths = MAX.subject(MATHS, REPOSITORY, results, Optional.empty());

        assertThat(maths.positionnement()).contains(Positionnement.REACHED);
        assertThat(maths.making()).isEqualTo(new LevelMaking.Mean(new BigDecimal("3.00"), 2));
        assertThat(maths.validatedPercent()).contains(50);
        var byHand = MAX.subject(MATHS, REPOSITORY, results, Optional.of(Positionnement.EXCEEDED));
        assertThat(byHand.positionnement()).contains(Positionnement.EXCEEDED);
        assertThat(byHand.making()).isEqualTo(new LevelMaking.ByHand(3));
    }

    @Test
    void where_nothing_was_evaluated_there_is_no_positionnement_rather_than_a_low_one() {
        var french =
                MAX.subject(FRENCH, REPOSITORY, MAX.skills(List.of(mark(CALCULER, 4)), Map.of()), Optional.empty());

        assertThat(french.positionnement()).isEmpty();
        assertThat(french.making()).isEqualTo(new LevelMaking.NotEvaluated());
        assertThat(french.validatedPercent()).isEmpty();
        var none = new SkillResult(LIRE, Optional.empty(), new LevelMaking.NotEvaluated(), List.of());
        assertThat(MAX.subject(FRENCH, REPOSITORY, List.of(none), Optional.empty())
                        .skills())
                .isEmpty();
    }

    @Test
    void a_skill_of_any_subject_counts_in_each() {
        var results = MAX.skills(List.of(mark(COOPERER, 4), mark(LIRE, 1)), Map.of());

        assertThat(MAX.subject(MATHS, REPOSITORY, results, Optional.empty()).positionnement())
                .contains(Positionnement.EXCEEDED);
        assertThat(MAX.subject(FRENCH, REPOSITORY, results, Optional.empty()).making())
                .isEqualTo(new LevelMaking.Mean(new BigDecimal("2.50"), 2));
    }

    @Test
    void the_socle_has_eight_domains_and_says_which_are_missing() {
        var decided = new Socle(
                ANNE,
                Map.of(SocleDomain.FRM_CIT, MasteryLevel.SATISFACTORY, SocleDomain.CPD_ETR, MasteryLevel.VERY_GOOD),
                Set.of(SocleDomain.CPD_ETR));
        var summary = decided.summary(MAX, REPOSITORY, MAX.skills(MARKS, Map.of()));

        assertThat(summary.of(SocleDomain.CPD_SCI).positionnement()).hasValue(3);
        assertThat(summary.of(SocleDomain.CPD_SCI).skills()).hasSize(2);
        assertThat(summary.of(SocleDomain.CPD_FRA).positionnement()).hasValue(3);
        assertThat(summary.of(SocleDomain.FRM_CIT).making()).isEqualTo(new LevelMaking.OnlyByHand());
        assertThat(summary.of(SocleDomain.CPD_ETR).positionnement()).hasValue(0);
        assertThat(summary.of(SocleDomain.CPD_ETR).level()).isEmpty();
        assertThat(summary.of(SocleDomain.REP_MND).positionnement()).isEqualTo(OptionalInt.empty());
        assertThat(summary.missing())
                .containsExactly(SocleDomain.CPD_ART, SocleDomain.MET_APP, SocleDomain.SYS_NAT, SocleDomain.REP_MND);
    }

    @Test
    void a_summary_leaves_no_domain_out() {
        var whole = Socle.of(ANNE).summary(MAX, REPOSITORY, List.of()).domains();

        assertThatThrownBy(() -> new SocleSummary(whole.subList(1, 8))).hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "149, 100, 1",
        "150, 100, 2",
        "249, 100, 2",
        "250, 100, 3",
        "349, 100, 3",
        "7, 2, 4",
        "4, 1, 4",
        "3333332, 1333333, 2"
    })
    void a_mean_is_converted_by_its_exact_value(int points, int of, int level) {
        var mean = new Quotient(BigDecimal.valueOf(points), BigDecimal.valueOf(of));

        assertThat(ConversionTable.nearest().level(mean).number()).isEqualTo(level);
    }

    @Test
    void thresholds_that_would_take_a_level_away_from_who_always_has_it_are_no_table() {
        for (var wrong : List.of("1", "2.01", "35")) {
            assertThatThrownBy(() ->
                            new ConversionTable(new BigDecimal(wrong), new BigDecimal("2.5"), new BigDecimal("3.5")))
                    .hasMessageContaining("Maybe");
        }
        assertThat(new ConversionTable(BigDecimal.valueOf(2), BigDecimal.valueOf(3), BigDecimal.valueOf(4))
                        .level(new Quotient(BigDecimal.valueOf(399), BigDecimal.valueOf(100))))
                .isEqualTo(MasteryLevel.SATISFACTORY);
    }

    @Test
    void a_school_has_its_own_labels_letters_and_colours() {
        var style = new LevelStyle(Label.of("Expert", "Expert"), "A+", new Colour("#000080"));
        var scale = MasteryScale.standard().with(MasteryLevel.VERY_GOOD, style).get();

        assertThat(scale.of(MasteryLevel.VERY_GOOD)).isEqualTo(style);
        assertThat(scale.of(MasteryLevel.FRAGILE).letter()).isEqualTo("2");
        for (var letter : List.of(" ", "a+", "1")) {
            var reason = scale.with(MasteryLevel.FRAGILE, new LevelStyle(style.label(), letter, style.colour()))
                    .getLeft();
            assertThat(reason).isEqualTo(new MasteryScale.LetterNotItsOwn(letter));
            assertThat(Messages.render(reason, Lang.FR)).contains(letter);
        }
        assertThat(scale.with(MasteryLevel.VERY_GOOD, style).get()).isEqualTo(scale);
        assertThatThrownBy(() -> new MasteryScale(Map.of(MasteryLevel.FRAGILE, style)))
                .hasMessageContaining("Maybe");
    }

    @Test
    void signs_that_are_no_letters_are_told_apart() {
        var scale = MasteryScale.standard()
                .with(MasteryLevel.SATISFACTORY, sign("+"))
                .flatMap(each -> each.with(MasteryLevel.VERY_GOOD, sign("++")))
                .flatMap(each -> each.with(MasteryLevel.FRAGILE, sign("-")));

        assertThat(scale.isRight()).isTrue();
        assertThat(scale.get().with(MasteryLevel.INSUFFICIENT, sign("-")).isLeft())
                .isTrue();
    }

    private static LevelStyle sign(String letter) {
        return new LevelStyle(Label.of("x", "x"), letter, new Colour("#000080"));
    }

    @Test
    void domains_have_the_codes_of_the_lsu_and_the_numbers_of_people() {
        assertThat(SocleDomain.of("D1.3")).contains(SocleDomain.CPD_SCI);
        assertThat(SocleDomain.of("REP_MND")).contains(SocleDomain.REP_MND);
        assertThat(SocleDomain.of("D6")).isEmpty();
        assertThat(SocleDomain.values()).extracting(SocleDomain::number).doesNotHaveDuplicates();
    }

    @Test
    void a_repository_has_no_skill_twice() {
        var skill = REPOSITORY.skills().get(0);

        assertThatThrownBy(() -> new SkillRepository(RepositoryKind.ELEMENTS_SIGNIFIANTS, List.of(skill, skill)))
                .hasMessageContaining("Maybe");
        assertThat(REPOSITORY.find(LIRE)).isPresent();
        assertThat(REPOSITORY.find(new SkillId("nager"))).isEmpty();
    }

    @Test
    void every_way_of_making_a_level_is_said_in_both_languages() {
        Stream.of(
                        new LevelMaking.NotEvaluated(),
                        new LevelMaking.Best(2),
                        new LevelMaking.Mean(new BigDecimal("2.50"), 2),
                        new LevelMaking.ByHand(4),
                        new LevelMaking.OnlyByHand(),
                        new LevelMaking.Dispensed())
                .forEach(each -> {
                    assertThat(Messages.render(each, Lang.FR)).doesNotContain("{", "skill.");
                    assertThat(Messages.render(each, Lang.EN)).doesNotContain("{", "skill.");
                });
    }
}
