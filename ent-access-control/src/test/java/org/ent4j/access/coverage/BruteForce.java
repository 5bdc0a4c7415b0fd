package org.ent4j.access.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.rule.AccessRule;

/**
 * All users of the tiny world with up to two affiliations, in all groups, on all days, each as the set of rules that match
 * him: bit {@code n} stands for the rule at place {@code n}.
 */
final class BruteForce {

    private final Set<Long> matched = new HashSet<>();

    BruteForce(List<AccessRule> rules) {
        var unaffiliated = bits(rules, NaiveMatching::needsNoAffiliation);
        var byAffiliations = pairs(rules);
        for (var groups : TinyWorld.groups()) {
            var byGroups = bits(rules, rule -> NaiveMatching.groupsMatch(rule, groups));
            for (var day : TinyWorld.days()) {
                var byDay = bits(rules, rule -> rule.validity().holdsOn(day));
                byAffiliations.forEach(those -> matched.add((those | unaffiliated) & byGroups & byDay));
            }
        }
    }

    /** Nobody is matched by it. */
    boolean isDead(int rule) {
        return matched.stream().noneMatch(those -> has(those, rule));
    }

    /** Whoever is matched by the one is matched by the other. */
    boolean isWithin(int rule, int other) {
        return matched.stream().noneMatch(those -> has(those, rule) && !has(those, other));
    }

    /** Nobody is matched by both. */
    boolean areDisjoint(int rule, int other) {
        return matched.stream().noneMatch(those -> has(those, rule) && has(those, other));
    }

    /** Whoever is matched by the rule is matched by one of the others. */
    boolean isCovered(int rule, Set<Integer> others) {
        return matched.stream()
                .noneMatch(those -> has(those, rule) && others.stream().noneMatch(other -> has(those, other)));
    }

    private static Set<Long> pairs(List<AccessRule> rules) {
        var single = new HashSet<Long>();
        for (var affiliation : TinyWorld.affiliations()) {
            single.add(bits(rules, affiliation));
        }
        var pairs = new HashSet<>(single);
        pairs.add(0L);
        single.forEach(one -> single.forEach(other -> pairs.add(one | other)));
        return pairs;
    }

    private static long bits(List<AccessRule> rules, Affiliation affiliation) {
        return bits(
                rules,
                rule -> !NaiveMatching.needsNoAffiliation(rule)
                        && NaiveMatching.matches(rule, affiliation, TinyWorld.RIGHTS));
    }

    private static long bits(List<AccessRule> rules, Predicate<AccessRule> test) {
        var bits = 0L;
        for (var place = 0; place < rules.size(); place++) {
            bits |= test.test(rules.get(place)) ? 1L << place : 0;
        }
        return bits;
    }

    private static boolean has(long those, int rule) {
        return (those >> rule & 1) == 1;
    }
}
