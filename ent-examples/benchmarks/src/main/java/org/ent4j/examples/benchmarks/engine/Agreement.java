package org.ent4j.examples.benchmarks.engine;

import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** The check before any timing: an engine that answers otherwise than the oracle is not measured at all. */
public final class Agreement {
    private Agreement() {}

    /**
     * Compares the first answers with those of the oracle.
     *
     * @param count how many questions, from the first
     * @return how many were granted
     * @throws IllegalStateException at the first disagreement, with the question
     */
    public static int require(String name, Engine engine, Workload workload, Questions questions, int count) {
        NaiveOracle oracle = new NaiveOracle(workload);
        int granted = 0;
        for (int i = 0; i < Math.min(count, questions.size()); i++) {
            granted += agreed(name, engine, oracle, workload, questions, i) ? 1 : 0;
        }
        return granted;
    }

    private static boolean agreed(
            String name, Engine engine, NaiveOracle oracle, Workload workload, Questions questions, int i) {
        int person = questions.people()[i];
        int service = questions.services()[i];
        int role = questions.roles()[i];
        boolean expected = oracle.check(person, service, role);
        if (engine.check(person, service, role) != expected) {
            throw new IllegalStateException(
                    "%s disagrees on question %d: the oracle says %s for %s on service %d in role %s.%nMaybe the adapter translates a target or a criterion wrongly."
                            .formatted(name, i, expected, workload.person(person), service, workload.role(role)));
        }
        return expected;
    }
}
