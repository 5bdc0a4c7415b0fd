package org.ent4j.access.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.testkit.RandomWorld;
import org.ent4j.access.testkit.World;

class AnalysisProperties {

    private static final Set<Check> WHATEVER = Set.of(Check.DEAD, Check.SUBSUMED, Check.COVERED);

    @Property(tries = 500)
    void rules_that_are_dead_or_covered_may_all_go_together(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var findings = findings(world);
        var gone = rules(findings, WHATEVER);
        var fewer = new World(without(world.rights(), gone), world.users(), world.day());
        WHATEVER.forEach(check -> Statistics.label(check.name())
                .collect(findings.stream().anyMatch(finding -> finding.check() == check))
                .coverage(found -> found.check(true).percentage(share -> share > 1)));

        for (var request : world.requests()) {
            assertThat(fewer.oracle().deciding(request).isEmpty())
                    .as("%s without %s", request, gone)
                    .isEqualTo(world.oracle().deciding(request).isEmpty());
        }
    }

    @Property(tries = 300)
    void no_rule_that_stays_is_covered_by_those_that_stay(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var rights = without(world.rights(), rules(findings(world), WHATEVER));

        for (var rule : rights.rules().values()) {
            var others = rights.rules().values().stream()
                    .filter(other -> !other.equals(rule))
                    .toList();
            assertThat(Coverage.of(rule, others, rights).isCovered())
                    .as("%s", rule)
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void what_holds_of_todays_people_is_what_they_say_one_by_one(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var findings = findings(world);
        var gone = rules(findings, WHATEVER);
        var today = new Today(world, gone);
        Set.of(Check.NOBODY_TODAY, Check.COVERED_TODAY)
                .forEach(check -> Statistics.label(check.name())
                        .collect(findings.stream().anyMatch(finding -> finding.check() == check))
                        .coverage(found -> found.check(true).percentage(share -> share > 10)));

        assertThat(rules(findings, Set.of(Check.NOBODY_TODAY))).isEqualTo(today.ofNobody());
        assertThat(rules(findings, Set.of(Check.COVERED_TODAY))).isEqualTo(today.coveredByOthers());
    }

    private static List<Finding> findings(World world) {
        var engine = AccessEngine.of(world.rights(), world.users().stream(), world.day());
        return Analysis.of(engine.snapshot()).findings();
    }

    private static Set<RuleId> rules(List<Finding> findings, Set<Check> checks) {
        return findings.stream()
                .filter(finding -> checks.contains(finding.check()))
                .map(finding -> finding.rules().get(0))
                .collect(Collectors.toSet());
    }

    private static Rights without(Rights rights, Set<RuleId> gone) {
        var assembly = new RightsAssembly(rights);
        gone.forEach(rule -> assembly.apply(new RightsChange.RuleRemoved(rule)));
        return assembly.build();
    }

    /** The oracle's answers, request by request. */
    private static final class Today {

        private final World world;
        private final Set<RuleId> gone;
        private final Set<RuleId> reaching = new HashSet<>();
        private final Set<RuleId> needed = new HashSet<>();

        Today(World world, Set<RuleId> gone) {
            this.world = world;
            this.gone = gone;
            for (var request : world.requests()) {
                var staying = world.oracle().deciding(request).stream()
                        .map(RuleId::new)
                        .filter(rule -> !gone.contains(rule))
                        .toList();
                reaching.addAll(staying);
                if (staying.size() == 1) {
                    needed.add(staying.get(0));
                }
            }
        }

        Set<RuleId> ofNobody() {
            return staying(rule -> !reaching.contains(rule.id()));
        }

        Set<RuleId> coveredByOthers() {
            return staying(rule -> reaching.contains(rule.id()) && !needed.contains(rule.id()));
        }

        private Set<RuleId> staying(Predicate<AccessRule> test) {
            return world.rights().rules().values().stream()
                    .filter(rule -> !gone.contains(rule.id()))
                    .filter(test)
                    .map(AccessRule::id)
                    .collect(Collectors.toSet());
        }
    }
}
