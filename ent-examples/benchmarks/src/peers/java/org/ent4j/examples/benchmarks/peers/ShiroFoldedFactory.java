package org.ent4j.examples.benchmarks.peers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Apache Shiro with all services of a role folded into one permission ({@code S1,S2,S9:LECTEUR}). */
public final class ShiroFoldedFactory extends ShiroFactory {
    @Override
    public String name() {
        return "shiro-folded";
    }

    @Override
    public String fairness() {
        return "The same, with one permission a role that lists all the person's services: three permissions a person, which"
                + " nobody would keep up to date by hand, and which Shiro tests by a hash set.";
    }

    @Override
    Set<Permission> permissions(Workload workload, Collection<RuleLine> rules) {
        Map<Integer, String> services = rules.stream()
                .collect(Collectors.groupingBy(
                        RuleLine::role,
                        Collectors.mapping(
                                rule -> workload.service(rule.service()), Collectors.joining(","))));
        return services.entrySet().stream()
                .map(entry -> new WildcardPermission(entry.getValue() + ":" + workload.role(entry.getKey()), true))
                .collect(Collectors.toSet());
    }
}
