package org.ent4j.examples.benchmarks.ent4j;

import java.time.LocalDate;
import org.ent4j.access.AccessEngine;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Our own engine, asked with handles. */
public final class Ent4jFactory implements EngineFactory {
    /** Rules of the workload hold on any day. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Override
    public String name() {
        return "ent4j";
    }

    @Override
    public String fairness() {
        return "Our engine, AccessHandles.hasRole with handles that were looked up beforehand; holds everybody. Who asks with"
                + " strings pays three hash look-ups more.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        AccessEngine engine = AccessEngine.of(WorkloadRights.of(workload), WorkloadUsers.of(workload), DAY);
        return new HandleEngine(engine.snapshot().handles(), workload);
    }
}
