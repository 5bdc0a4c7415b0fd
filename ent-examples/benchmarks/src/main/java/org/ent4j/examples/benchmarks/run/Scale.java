package org.ent4j.examples.benchmarks.run;

import org.ent4j.examples.benchmarks.workload.Layout;
import org.ent4j.examples.benchmarks.workload.Size;

/** At what scale an engine is measured, on how many questions, how many of which are judged by the oracle first. */
record Scale(Size size, Layout layout, int questions, int agreed) {
    static Scale own(int establishments, int questions, int agreed) {
        return new Scale(new Size(establishments, 1_000), Layout.OWN, questions, agreed);
    }

    Scale shared() {
        return new Scale(size, Layout.SHARED, questions, agreed);
    }

    /** The same in miniature. */
    Scale quick() {
        return new Scale(
                new Size(Math.min(4, size.establishments()), 250),
                layout,
                Math.min(2_000, questions),
                Math.min(200, agreed));
    }

    /** Gigabytes of heap that the largest engine needs here. */
    int heap() {
        return size.establishments() > 1_000 ? 14 : size.establishments() > 100 ? 10 : 4;
    }
}
