package org.ent4j.examples.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.ent4j.examples.benchmarks.engine.Agreement;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.Engines;
import org.ent4j.examples.benchmarks.workload.Layout;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Size;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check of one engine: distinct random questions, walked in order; the answers are judged first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {
    @Param("hashmap")
    public String engine = "hashmap";

    @Param("2")
    public int establishments = 2;

    @Param("1000")
    public int peopleEach = 1_000;

    @Param("OWN")
    public Layout layout = Layout.OWN;

    @Param("2000")
    public int questions = 2_000;

    @Param("2000")
    public int agreed = 2_000;

    private Engine opened = (person, service, role) -> false;
    private int[] people = {0};
    private int[] services = {0};
    private int[] roles = {0};
    private int at;

    @Setup
    public void open() {
        Workload workload = Workload.of(AccessBenchmark.SEED, new Size(establishments, peopleEach), layout);
        Questions asked = workload.questions(questions);
        opened = Engines.named(engine).open(workload, asked);
        Agreement.require(engine, opened, workload, asked, agreed);
        Questions handles = opened.translate(asked);
        people = handles.people();
        services = handles.services();
        roles = handles.roles();
    }

    @Benchmark
    public boolean check() {
        int i = at;
        at = i + 1 == people.length ? 0 : i + 1;
        return opened.check(people[i], services[i], roles[i]);
    }
}
