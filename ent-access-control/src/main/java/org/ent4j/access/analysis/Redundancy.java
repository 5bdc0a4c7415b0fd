package org.ent4j.access.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.coverage.NamedReach;
import org.ent4j.access.coverage.ReachIndex;
import org.ent4j.access.rule.RuleId;

/**
 * Finds, among rules that give one role, those that others make superfluous. Rules that are found may all be removed
 * together: each is judged by what the rules that stay give, and of several that would spare one another the first stays.
 */
final class Redundancy {

    private final List<NamedReach> rules;
    private final Map<RuleId, Integer> places = new HashMap<>();
    private final Set<RuleId> gone = new HashSet<>();

    Redundancy(List<NamedReach> rules) {
        this.rules = rules;
        rules.forEach(rule -> places.put(rule.rule(), places.size()));
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        subsumed(findings);
        covered(findings);
        return findings;
    }

    private void subsumed(List<Finding> findings) {
        var index = ReachIndex.of(rules);
        var wider = new HashMap<RuleId, RuleId>();
        for (var rule : rules) {
            widerThan(rule, index).ifPresent(other -> wider.put(rule.rule(), other));
        }
        gone.addAll(wider.keySet());
        rules.stream()
                .map(NamedReach::rule)
                .filter(wider::containsKey)
                .forEach(rule -> findings.add(new Finding.Subsumed(rule, widest(rule, wider))));
    }

    private Optional<RuleId> widerThan(NamedReach rule, ReachIndex index) {
        return index.candidatesFor(rule.reach()).stream()
                .filter(other -> rule.reach().isWithin(other.reach()))
                .filter(other -> comesFirst(other, rule))
                .map(NamedReach::rule)
                .findFirst();
    }

    /** Of two that give the same the first comes first, else the wider one. */
    private boolean comesFirst(NamedReach other, NamedReach rule) {
        return !other.reach().isWithin(rule.reach()) || place(other) < place(rule);
    }

    private int place(NamedReach rule) {
        return places.getOrDefault(rule.rule(), -1);
    }

    private static RuleId widest(RuleId rule, Map<RuleId, RuleId> wider) {
        var widest = rule;
        for (var next = wider.get(rule); next != null; next = wider.get(next)) {
            widest = next;
        }
        return widest;
    }

    private void covered(List<Finding> findings) {
        var left = rules.stream().filter(rule -> !gone.contains(rule.rule())).toList();
        var index = ReachIndex.of(left);
        for (var place = left.size() - 1; place >= 0; place--) {
            var rule = left.get(place);
            if (index.cover(rule.reach(), other -> stays(other, rule)) instanceof Coverage.Covered covered) {
                gone.add(rule.rule());
                findings.add(new Finding.Covered(rule.rule(), covered.by()));
            }
        }
    }

    private boolean stays(RuleId other, NamedReach rule) {
        return !other.equals(rule.rule()) && !gone.contains(other);
    }
}
