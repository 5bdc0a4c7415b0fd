package org.ent4j.examples.speed;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How long the same work took again and again.
 *
 * @param millis of each time, in their order
 */
record Laps(List<Double> millis) {

    private static final double NANOS = 1e6;

    Laps {
        millis = List.copyOf(millis);
    }

    /** @param work gives something, so that none of it can be left out */
    static Laps of(int runs, Supplier<?> work) {
        return new Laps(IntStream.range(0, runs).mapToObj(any -> lap(work)).toList());
    }

    private static double lap(Supplier<?> work) {
        var start = System.nanoTime();
        Objects.requireNonNull(work.get(), "work gives something");
        return (System.nanoTime() - start) / NANOS;
    }

    /** Without the first ones, which the compilers still learn from. */
    Laps withoutWarmUp(int first) {
        return new Laps(millis.subList(Math.min(first, millis.size() - 1), millis.size()));
    }

    double median() {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    double slowest() {
        return millis.stream().mapToDouble(each -> each).max().orElseThrow();
    }

    double sum() {
        return millis.stream().mapToDouble(each -> each).sum();
    }
}
