package org.ent4j.examples.benchmarks.peers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** AuthzForce with a policy set an establishment, whose target spares the services of the others. */
public final class AuthzForceNestedFactory extends AuthzForceFactory {
    @Override
    public String name() {
        return "authzforce-nested";
    }

    @Override
    public String fairness() {
        return "The same with one policy set an establishment between them, whose target is tested first.";
    }

    @Override
    Collection<String> children(Workload workload, Map<Integer, List<RuleLine>> byService) {
        Map<Integer, Map<Integer, List<RuleLine>>> byEstablishment = byService.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> workload.establishmentOf(entry.getKey()),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return byEstablishment.entrySet().stream()
                .map(entry -> XacmlPolicies.set(
                        "E" + entry.getKey(),
                        XacmlPolicies.target(XacmlPolicies.RESOURCE, "establishment", "E" + entry.getKey()),
                        super.children(workload, entry.getValue())))
                .toList();
    }
}
