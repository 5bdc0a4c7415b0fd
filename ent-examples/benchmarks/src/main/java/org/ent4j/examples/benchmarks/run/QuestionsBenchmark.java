package org.ent4j.examples.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.ent4j.access.AccessHandles;
import org.ent4j.access.answer.DecidingRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a host asks of our engine besides a check: all roles with the reason, a page of twenty services. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuestionsBenchmark {
    private final DecidingRules deciding = new DecidingRules();
    private final long[] page = new long[AnswersAgreement.PAGE];
    private AccessHandles handles = new Opened().engine.snapshot().handles();

    @Setup
    public void take(Opened opened) {
        handles = opened.engine.snapshot().handles();
    }

    /** Checks of which each must wait for the answer before it, as in a chain of decisions. */
    @Benchmark
    public long dependent(Opened opened) {
        int i = opened.next(0);
        long roles = handles.roles(opened.handles.people()[i], opened.handles.services()[i]);
        opened.next(1 + (int) (roles & 1));
        return roles;
    }

    @Benchmark
    public long explain(Opened opened) {
        int i = opened.next();
        return handles.roles(opened.handles.people()[i], opened.handles.services()[i], deciding) + deciding.size();
    }

    @Benchmark
    public long[] page(Opened opened) {
        int i = opened.next();
        handles.roles(opened.handles.people()[i], opened.pages[i], page);
        return page;
    }
}
