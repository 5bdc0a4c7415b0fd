package org.ent4j.examples.benchmarks.ticketing;

import java.util.List;
import java.util.Map;

/**
 * How long a question took, of the store and of the driver alone.
 *
 * @param rows that the driver read, on average
 * @param plans of the statements of the store, for the first draws
 */
record AskedTimes(String name, String index, double rows, List<QueryPlan> plans, Latencies store, Latencies bare) {

    AskedTimes {
        plans = List.copyOf(plans);
    }

    double ratio() {
        return store.p95() / bare.p95();
    }

    double ratioOfMedians() {
        return store.p50() / bare.p50();
    }

    boolean isInOrderOfAnIndex() {
        return plans.stream().allMatch(QueryPlan::isInOrderOfAnIndex);
    }

    Map<String, Object> json() {
        return Json.of(
                "name", name,
                "rows", Json.rounded(rows),
                "index", index,
                "plans", plans.stream().map(QueryPlan::json).toList(),
                "store", store.json(),
                "bare", bare.json(),
                "ratioOfP50", Json.rounded(ratioOfMedians()),
                "ratioOfP95", Json.rounded(ratio()));
    }
}
