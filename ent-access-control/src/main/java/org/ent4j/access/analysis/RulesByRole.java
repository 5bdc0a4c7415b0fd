package org.ent4j.access.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ent4j.access.coverage.NamedReach;
import org.ent4j.access.coverage.RuleReach;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;

/** The rules of some rights with their reaches, each worked out once. */
final class RulesByRole {

    private final Rights rights;
    private final Map<RuleId, RuleReach> reaches = new LinkedHashMap<>();

    RulesByRole(Rights rights) {
        this.rights = rights;
        rights.rules().values().forEach(rule -> reaches.put(rule.id(), RuleReach.of(rule, rights)));
    }

    Rights rights() {
        return rights;
    }

    Iterable<AccessRule> all() {
        return rights.rules().values();
    }

    RuleReach reach(AccessRule rule) {
        return reaches.computeIfAbsent(rule.id(), any -> RuleReach.of(rule, rights));
    }

    /** Those that count, apart by what they give, each group in the order of the rules. */
    List<List<NamedReach>> giving(Predicate<AccessRule> counts) {
        var groups = new LinkedHashMap<Given, List<NamedReach>>();
        for (var rule : all()) {
            if (counts.test(rule)) {
                groups.computeIfAbsent(new Given(rule.service(), rule.role()), any -> new ArrayList<>())
                        .add(new NamedReach(rule.id(), reach(rule)));
            }
        }
        return List.copyOf(groups.values());
    }

    private record Given(ServiceId service, RoleName role) {}
}
