package org.ent4j.examples.benchmarks.peers;

import com.cedarpolicy.model.policy.PolicySet;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** cedar-java, one cached policy set an establishment. */
public final class CedarSiteFactory extends CedarFactory {
    @Override
    public String name() {
        return "cedar-site";
    }

    @Override
    public String fairness() {
        return "cedar-java 4.10.0, one cached policy set an establishment (80 policies), the person's entity made beforehand:"
                + " this measures the Java binding (JSON and JNI), not the evaluator in Rust.";
    }

    @Override
    int shard(Workload workload, int service) {
        return workload.establishmentOf(service);
    }

    @Override
    Prepared<PolicySet> sets(Workload workload, Questions questions) {
        return Asked.establishments(workload, questions, CedarFactory::cached);
    }
}
