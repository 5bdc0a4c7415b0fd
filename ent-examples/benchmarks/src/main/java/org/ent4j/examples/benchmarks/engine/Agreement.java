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
        Questions translated = engine.translate(questions);
        int granted = 0;
        for (int i = 0; i < Math.min(count, questions.size()); i++) {
            boolean expected = answer(oracle, questions, i);
            if (answer(engine, translated, i) != expected) {
                throw disagreement(name, workload, questions, i, expected);
            }
            granted += expected ? 1 : 0;
        }
        return granted;
    }

    private static boolean answer(Engine engine, Questions questions, int i) {
        return engine.check(
                questions.people()[i], questions.services()[i], questions.roles()[i]);
    }

    private static IllegalStateException disagreement(
            String name, Workload workload, Questions questions, int i, boolean expected) {
        return new IllegalStateException(
                "%s disagrees on question %d: the oracle says %s for %s on service %s in role %s.%nMaybe the adapter translates a target or a criterion wrongly."
                        .formatted(
                                name,
                                i,
                                expected,
                                workload.person(questions.people()[i]),
                                workload.service(questions.services()[i]),
                                workload.role(questions.roles()[i])));
    }
}
