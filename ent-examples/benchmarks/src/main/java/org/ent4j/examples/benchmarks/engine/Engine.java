package org.ent4j.examples.benchmarks.engine;

/** Something that answers: does this person have this role on this service? */
public interface Engine {
    /** All three are numbers of the workload. */
    boolean check(int person, int service, int role);
}
