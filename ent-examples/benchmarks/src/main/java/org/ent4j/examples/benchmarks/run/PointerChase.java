package org.ent4j.examples.benchmarks.run;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The machine's limit: one random memory load that must wait for the one before. The memory is one random cycle over
 * all cache lines (Sattolo's shuffle), so no load can be foretold and none is repeated before all were done.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PointerChase {
    private static final int INTS_A_LINE = 16;

    @Param("256")
    public int megabytes = 256;

    private int[] next = {};
    private int at;

    @Setup
    public void shuffle() {
        int[] cycle = sattolo(megabytes * 1024 * 1024 / (INTS_A_LINE * Integer.BYTES));
        next = new int[cycle.length * INTS_A_LINE];
        for (int line = 0; line < cycle.length; line++) {
            next[line * INTS_A_LINE] = cycle[line] * INTS_A_LINE;
        }
    }

    static int[] sattolo(int length) {
        SplittableRandom dice = new SplittableRandom(42);
        int[] cycle = new int[length];
        for (int i = 0; i < length; i++) {
            cycle[i] = i;
        }
        for (int i = length - 1; i > 0; i--) {
            int j = dice.nextInt(i);
            int swapped = cycle[i];
            cycle[i] = cycle[j];
            cycle[j] = swapped;
        }
        return cycle;
    }

    @Benchmark
    public int chase() {
        at = next[at];
        return at;
    }
}
