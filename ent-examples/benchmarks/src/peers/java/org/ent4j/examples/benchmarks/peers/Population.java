package org.ent4j.examples.benchmarks.peers;

import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;

/** Those whom a rule speaks of; several rules may speak of the same ones. */
record Population(Target target, Criteria criteria) {
    static Population of(RuleLine rule) {
        return new Population(rule.target(), rule.criteria());
    }
}
