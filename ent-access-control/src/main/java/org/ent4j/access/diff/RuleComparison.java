package org.ent4j.access.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.coverage.NamedReach;
import org.ent4j.access.coverage.ReachIndex;
import org.ent4j.access.coverage.RuleReach;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;

/** Compares the rules of two sets of rights, by what they mean. */
final class RuleComparison {

    private final Side before;
    private final Side after;
    private final Set<RuleId> renamed = new HashSet<>();

    RuleComparison(Rights before, Rights after) {
        this.before = new Side(before);
        this.after = new Side(after);
    }

    List<RuleDifference> differences() {
        var differences = new ArrayList<RuleDifference>();
        var vanished = vanished();
        for (var rule : after.rights.rules().values()) {
            var old = before.rights.rules().get(rule.id());
            if (old == null) {
                differences.add(appeared(rule, vanished));
            } else if (!SameRule.inBoth(rule, after.rights, before.rights)) {
                differences.add(
                        new RuleDifference.Changed(rule.id(), before.cover(rule, after), after.cover(old, before)));
            }
        }
        before.rights.rules().values().stream()
                .filter(rule -> !after.rights.rules().containsKey(rule.id()) && !renamed.contains(rule.id()))
                .map(rule -> new RuleDifference.Removed(rule.id(), after.cover(rule, before)))
                .forEach(differences::add);
        return differences;
    }

    private RuleDifference appeared(AccessRule rule, Map<Said, Deque<RuleId>> vanished) {
        var same = vanished.getOrDefault(after.said(rule), new ArrayDeque<>());
        if (same.isEmpty()) {
            return new RuleDifference.Added(rule.id(), before.cover(rule, after));
        }
        var old = same.remove();
        renamed.add(old);
        return new RuleDifference.Renamed(rule.id(), old);
    }

    private Map<Said, Deque<RuleId>> vanished() {
        var vanished = new HashMap<Said, Deque<RuleId>>();
        before.rights.rules().values().stream()
                .filter(rule -> !after.rights.rules().containsKey(rule.id()))
                .forEach(rule -> vanished.computeIfAbsent(before.said(rule), any -> new ArrayDeque<>())
                        .add(rule.id()));
        return vanished;
    }

    /** What a rule says, whatever its id. */
    private record Said(RoleOfService role, RuleReach reach) {}

    private static final class Side {

        private final Rights rights;
        private final Map<RuleId, RuleReach> reaches = new HashMap<>();
        private final Map<RoleOfService, List<AccessRule>> rules = new HashMap<>();
        private final Map<RoleOfService, ReachIndex> indexes = new HashMap<>();

        Side(Rights rights) {
            this.rights = rights;
            rights.rules()
                    .values()
                    .forEach(rule -> rules.computeIfAbsent(role(rule), any -> new ArrayList<>())
                            .add(rule));
        }

        private ReachIndex index(RoleOfService role) {
            return ReachIndex.of(rules.getOrDefault(role, List.of()).stream()
                    .map(rule -> new NamedReach(rule.id(), reach(rule)))
                    .toList());
        }

        RuleReach reach(AccessRule rule) {
            return reaches.computeIfAbsent(rule.id(), any -> RuleReach.of(rule, rights));
        }

        Said said(AccessRule rule) {
            return new Said(role(rule), reach(rule));
        }

        /** Whether the rules of this side give all that a rule of the other gives. */
        Coverage cover(AccessRule rule, Side other) {
            return indexes.computeIfAbsent(role(rule), this::index).cover(other.reach(rule));
        }

        private static RoleOfService role(AccessRule rule) {
            return new RoleOfService(rule.service(), rule.role());
        }
    }
}
