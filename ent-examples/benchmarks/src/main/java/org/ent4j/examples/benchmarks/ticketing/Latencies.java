package org.ent4j.examples.benchmarks.ticketing;

import java.util.Arrays;
import java.util.Map;

/**
 * How long the same took again and again.
 *
 * @param nanos in any order
 */
record Latencies(long[] nanos) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PERCENT = 100;

    /** @throws IllegalArgumentException when there is none */
    Latencies {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The smallest, in ms, that so many of 100 do not exceed (nearest rank). */
    double percentile(int percent) {
        int rank = (int) (((long) percent * nanos.length + PERCENT - 1) / PERCENT);
        return nanos[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
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
