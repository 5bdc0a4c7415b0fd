package org.ent4j.examples.benchmarks.engine;

import org.ent4j.examples.benchmarks.workload.Questions;

/** Something that answers: does this person have this role on this service? */
public interface Engine {
    /** All three are numbers of the workload, or the engine's own if it {@link #translate translates} them. */
    boolean check(int person, int service, int role);

    /** The same questions by the engine's own handles; done once, outside of the timing. */
    default Questions translate(Questions questions) {
        return questions;
    }
}
