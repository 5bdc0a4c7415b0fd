package org.ent4j.examples.benchmarks.run;

import org.ent4j.access.AccessEngine;
import org.ent4j.examples.benchmarks.ent4j.Ent4jFactory;
import org.ent4j.examples.benchmarks.ent4j.HandleEngine;
import org.ent4j.examples.benchmarks.ent4j.WorkloadRights;
import org.ent4j.examples.benchmarks.ent4j.WorkloadUsers;
import org.ent4j.examples.benchmarks.workload.Layout;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Size;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Our engine with a workload in it, and the questions by handles. */
@State(Scope.Benchmark)
public class Opened {
    @Param("2")
    public int establishments = 2;

    @Param("100")
    public int peopleEach = 100;

    @Param("OWN")
    public Layout layout = Layout.OWN;

    @Param("2000")
    public int questions = 2_000;

    @Param("200")
    public int agreed = 200;

    Workload workload = Workload.of(0, new Size(0, 0), Layout.OWN);
    AccessEngine engine = AccessEngine.of(WorkloadRights.of(workload), WorkloadUsers.of(workload), Ent4jFactory.DAY);
    Questions numbers = new Questions(new int[0], new int[0], new int[0]);
    Questions handles = numbers;

    /** For each question, the twenty services of the person's own page. */
    int[][] pages = {};

    private int at;

    @Setup
    public void open() {
        workload = Workload.of(AccessBenchmark.SEED, new Size(establishments, peopleEach), layout);
        engine = AccessEngine.of(WorkloadRights.of(workload), WorkloadUsers.of(workload), Ent4jFactory.DAY);
        HandleEngine asked = new HandleEngine(engine.snapshot().handles(), workload);
        numbers = workload.questions(questions);
        handles = asked.translate(numbers);
        int[][] byFirst = new int[workload.services()][];
        pages = new int[numbers.size()][];
        for (int i = 0; i < pages.length; i++) {
            int first = workload.firstServiceOf(numbers.people()[i]);
            byFirst[first] = byFirst[first] == null ? page(asked, first) : byFirst[first];
            pages[i] = byFirst[first];
        }
        AnswersAgreement.require(this, agreed);
    }

    private static int[] page(HandleEngine asked, int first) {
        int[] page = new int[AnswersAgreement.PAGE];
        for (int i = 0; i < page.length; i++) {
            page[i] = asked.service(first + i);
        }
        return page;
    }

    /** The place of the next question, in order and round again. */
    int next() {
        return next(1);
    }

    int next(int step) {
        int i = at;
        int after = i + step;
        at = after >= handles.size() ? 0 : after;
        return i;
    }
}
