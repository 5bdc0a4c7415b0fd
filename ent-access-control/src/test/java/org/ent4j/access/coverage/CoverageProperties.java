package org.ent4j.access.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.rule.AccessRule;

class CoverageProperties {

    @Provide
    Arbitrary<List<AccessRule>> rules() {
        return TinyWorld.rules();
    }

    @Property(tries = 1_000)
    void inclusion_disjointness_and_emptiness_are_those_of_all_users(@ForAll("rules") List<AccessRule> rules) {
        var truth = new BruteForce(rules);
        var reaches =
                rules.stream().map(rule -> RuleReach.of(rule, TinyWorld.RIGHTS)).toList();

        for (var rule = 0; rule < rules.size(); rule++) {
            assertThat(reaches.get(rule).isNothing()).isEqualTo(truth.isDead(rule));
            for (var other = 0; other < rules.size(); other++) {
                assertThat(reaches.get(rule).isWithin(reaches.get(other)))
                        .as("%s within %s", rules.get(rule), rules.get(other))
                        .isEqualTo(truth.isWithin(rule, other));
                assertThat(reaches.get(rule).isDisjointFrom(reaches.get(other)))
                        .isEqualTo(truth.areDisjoint(rule, other));
            }
        }
    }

    @Property(tries = 2_000)
    void coverage_by_all_others_is_that_of_all_users(@ForAll("rules") List<AccessRule> rules) {
        var truth = new BruteForce(rules);

        for (var place = 0; place < rules.size(); place++) {
            var others = othersOf(place, rules.size());
            var rule = rules.get(place);
            var coverage = Coverage.of(rule, others.stream().map(rules::get).toList(), TinyWorld.RIGHTS);

            Statistics.label("verdict").collect(verdict(truth, place, others));
            assertThat(coverage.isCovered())
                    .as("%s by the others of %s", rule, rules)
                    .isEqualTo(truth.isCovered(place, others));
            check(coverage, rule, rules, truth, place);
        }
        Statistics.label("verdict").coverage(found -> {
            found.check("by several only").percentage(share -> share > 1);
            found.check("by one").percentage(share -> share > 5);
            found.check("not").percentage(share -> share > 30);
        });
    }

    private static void check(Coverage coverage, AccessRule rule, List<AccessRule> rules, BruteForce truth, int place) {
        if (coverage instanceof Coverage.Covered covered) {
            checkProof(covered, rules, truth, place);
        } else if (coverage instanceof Coverage.Uncovered gap) {
            assertThat(rules.stream()
                            .filter(other -> NaiveMatching.matches(other, gap.user(), gap.day(), TinyWorld.RIGHTS)))
                    .containsExactly(rule);
            assertThat(gap.user().groups().size()).isLessThanOrEqualTo(1);
            assertThat(gap.user().affiliations().size()).isLessThanOrEqualTo(1);
        }
    }

    private static void checkProof(Coverage.Covered covered, List<AccessRule> rules, BruteForce truth, int place) {
        var by = IntStream.range(0, rules.size())
                .filter(other -> covered.by().contains(rules.get(other).id()))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(truth.isCovered(place, by)).isTrue();
        for (var spared : by) {
            var rest = by.stream().filter(other -> !other.equals(spared)).collect(Collectors.toSet());
            assertThat(truth.isCovered(place, rest)).as("without %s", spared).isFalse();
        }
    }

    private static String verdict(BruteForce truth, int place, Set<Integer> others) {
        if (truth.isDead(place)) {
            return "dead";
        }
        if (others.stream().anyMatch(other -> truth.isWithin(place, other))) {
            return "by one";
        }
        return truth.isCovered(place, others) ? "by several only" : "not";
    }

    private static Set<Integer> othersOf(int place, int size) {
        return IntStream.range(0, size).filter(other -> other != place).boxed().collect(Collectors.toSet());
    }
}
