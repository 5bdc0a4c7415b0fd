package org.ent4j.examples.benchmarks.engine;

import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Opens an engine on a workload; peers that stand in the profile {@code peers} are found with a service loader. */
public interface EngineFactory {
    /** A short name without spaces, such as {@code shiro}. */
    String name();

    /** What is measured exactly, and what was prepared outside of the timing: a sentence for the report. */
    String fairness();

    /**
     * Opens the engine.
     *
     * @param questions what will be asked; an engine that cannot hold everybody may prepare these people and services only
     */
    Engine open(Workload workload, Questions questions);
}
