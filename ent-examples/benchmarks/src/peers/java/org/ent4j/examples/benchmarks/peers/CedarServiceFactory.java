package org.ent4j.examples.benchmarks.peers;

import com.cedarpolicy.model.policy.PolicySet;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** cedar-java, one cached policy set a service. */
public final class CedarServiceFactory extends CedarFactory {
    @Override
    public String name() {
        return "cedar-service";
    }

    @Override
    public String fairness() {
        return "The same with one cached policy set a service (4 policies): near the floor of the binding.";
    }

    @Override
    int shard(Workload workload, int service) {
        return service;
    }

    @Override
    Prepared<PolicySet> sets(Workload workload, Questions questions) {
        return Asked.services(workload, questions, CedarFactory::cached);
    }
}
