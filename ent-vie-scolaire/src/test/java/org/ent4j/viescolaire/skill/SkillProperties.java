package org.ent4j.viescolaire.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.skill.SkillFixture.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever levels a pupil was given, and whatever thresholds a school has. */
class SkillProperties {

    private static final List<SkillId> IDS = List.of(CALCULER, RAISONNER, LIRE, COOPERER);

    private static List<SkillMark> marks(Random random) {
        var marks = new ArrayList<SkillMark>();
        for (var left = random.nextInt(9); left > 0; left--) {
            marks.add(mark(IDS.get(random.nextInt(IDS.size())), 1 + random.nextInt(4)));
        }
        return marks;
    }

    private static ConversionTable table(Random random) {
        return new ConversionTable(threshold(1, random), threshold(2, random), threshold(3, random));
    }

    private static BigDecimal threshold(int above, Random random) {
        return BigDecimal.valueOf(above * 100L + 1 + random.nextInt(100), 2);
    }

    private static SkillLevels levels(SkillMode mode, ConversionTable table) {
        return new SkillLevels(new SkillPolicy(mode, table, table, table));
    }

    @Property(tries = 1000)
    void a_level_lies_between_those_it_was_made_of_and_the_best_is_never_under_the_mean(@ForAll long seed) {
        var random = new Random(seed);
        var marks = marks(random);
        var table = table(random);
        var best = levels(SkillMode.MAX, table).skills(marks, Map.of());
        var mean = levels(SkillMode.MEAN, table).skills(marks, Map.of());
        for (var index = 0; index < best.size(); index++) {
            var given = best.get(index).marks().stream().map(SkillMark::level).toList();
            var level = mean.get(index).level().orElseThrow();
            assertThat(level).isBetween(Collections.min(given), Collections.max(given));
            assertThat(best.get(index).level()).contains(Collections.max(given));
        }
        Statistics.label("the mean is lower somewhere")
                .collect(!levelsOf(best).equals(levelsOf(mean)))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static List<Optional<MasteryLevel>> levelsOf(List<SkillResult> results) {
        return results.stream().map(SkillResult::level).toList();
    }

    @Property(tries = 1000)
    void domains_and_subjects_lie_between_their_skills_or_are_not_there(@ForAll long seed) {
        var random = new Random(seed);
        var levels = levels(SkillMode.values()[random.nextInt(2)], table(random));
        var results = levels.skills(marks(random), Map.of());
        var summary = Socle.of(ANNE).summary(levels, REPOSITORY, results);
        var missing = 0;
        for (var domain : summary.domains()) {
            var given = domain.skills().stream()
                    .flatMap(each -> each.level().stream())
                    .toList();
            if (given.isEmpty()) {
                missing++;
                assertThat(domain.positionnement()).isEmpty();
            } else {
                assertThat(domain.level().orElseThrow()).isBetween(Collections.min(given), Collections.max(given));
            }
        }
        assertThat(summary.missing()).hasSize(missing);
        var maths = levels.subject(MATHS, REPOSITORY, results, Optional.empty());
        assertThat(maths.positionnement().isPresent()).isEqualTo(!maths.skills().isEmpty());
        Statistics.label("domains with a level")
                .collect(Math.min(2, 8 - missing))
                .coverage(coverage -> {
                    coverage.check(0).percentage(share -> share > 2);
                    coverage.check(2).percentage(share -> share > 30);
                });
    }

    @Property(tries = 500)
    void a_dispense_is_zero_whatever_else_and_changes_no_other_domain(@ForAll long seed) {
        var random = new Random(seed);
        var domain = SocleDomain.values()[random.nextInt(8)];
        var byHand =
                random.nextBoolean() ? Map.of(domain, MasteryLevel.VERY_GOOD) : Map.<SocleDomain, MasteryLevel>of();
        var results = MAX.skills(marks(random), Map.of());
        var before = new Socle(ANNE, byHand, Set.of()).summary(MAX, REPOSITORY, results);
        var after = new Socle(ANNE, byHand, Set.of(domain)).summary(MAX, REPOSITORY, results);

        assertThat(after.of(domain).positionnement()).hasValue(0);
        assertThat(after.missing()).doesNotContain(domain);
        for (var other : SocleDomain.values()) {
            if (other != domain) {
                assertThat(after.of(other)).isEqualTo(before.of(other));
            }
        }
    }

    @Property(tries = 500)
    void what_is_set_by_hand_wins_and_one_more_equal_level_changes_nothing(@ForAll long seed) {
        var random = new Random(seed);
        var marks = marks(random);
        var level = MasteryLevel.values()[random.nextInt(4)];
        var levels = levels(SkillMode.values()[random.nextInt(2)], table(random));

        assertThat(levels.skills(marks, Map.of(LIRE, level)))
                .filteredOn(each -> each.skill().equals(LIRE))
                .singleElement()
                .satisfies(each -> assertThat(each.level()).contains(level));
        var same = new ArrayList<SkillMark>(Collections.nCopies(1 + random.nextInt(5), mark(LIRE, level.number())));
        assertThat(levels.skills(same, Map.of()).get(0).level()).contains(level);
    }
}
