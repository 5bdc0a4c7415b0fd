package org.ent4j.examples.benchmarks.ticketing;

import java.util.Map;

/**
 * How long a question took, of the store and of the driver alone.
 *
 * @param rows that the driver read, on average
 * @param plan of the statement of the store
 */
record AskedTimes(String name, String index, double rows, QueryPlan plan, Latencies store, Latencies bare) {

    double ratio() {
        return store.p95() / bare.p95();
    }

    boolean isByIndexAlone() {
        return plan.isByIndexAlone(index);
    }

    Map<String, Object> json() {
        return Json.of(
                "name", name,
                "rows", Json.rounded(rows),
                "index", index,
                "plan", plan.toString(),
                "byIndexAlone", isByIndexAlone(),
                "store", store.json(),
                "bare", bare.json(),
                "ratioOfP95", Json.rounded(ratio()));
    }
}
