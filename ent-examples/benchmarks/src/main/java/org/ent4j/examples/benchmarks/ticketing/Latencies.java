package org.ent4j.examples.benchmarks.ticketing;

import java.util.Arrays;
import java.util.Map;

/** How long the same took again and again. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PERCENT = 100;

    private final long[] ascending;

    /**
     * @param nanos in any order
     * @throws IllegalArgumentException when there is none
     */
    Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        ascending = nanos.clone();
        Arrays.sort(ascending);
    }

    /** The smallest, in ms, that so many of 100 do not exceed (nearest rank). */
    double percentile(int percent) {
        int rank = (int) (((long) percent * ascending.length + PERCENT - 1) / PERCENT);
        return ascending[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }

    double p50() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    double p99() {
        return percentile(99);
    }

    Map<String, Object> json() {
        return Json.of("p50Ms", Json.rounded(p50()), "p95Ms", Json.rounded(p95()), "p99Ms", Json.rounded(p99()));
    }
}
