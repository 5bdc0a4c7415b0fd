package org.ent4j.examples.benchmarks.ticketing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.routing.TeamId;

/**
 * Many requests over a thousand rules, on one thread and from a cold start, beside a scan of all rules for some of them.
 *
 * @param byARule those that a rule takes; the others go to the team that takes all
 * @param tableSeconds to make the table of the rules
 * @param workSeconds of the processor, for the requests
 * @param sample how many the scan looked at
 */
record RoutingTimes(
        int requests,
        int rules,
        long byARule,
        double tableSeconds,
        double seconds,
        double workSeconds,
        int sample,
        double scanSeconds) {

    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** @throws IllegalStateException when the scan sends a request elsewhere */
    static RoutingTimes of(List<RoutingRule> rules, List<Routable> requests, int sample) {
        long begun = System.nanoTime();
        RoutingTable table = new RoutingTable(rules, TeamId.DANE);
        double made = seconds(begun);
        long worked = THREADS.getCurrentThreadCpuTime();
        begun = System.nanoTime();
        long byARule = requests.stream()
                .filter(request -> table.route(request).rule().isPresent())
                .count();
        double routed = seconds(begun);
        double atWork = (THREADS.getCurrentThreadCpuTime() - worked) / NANOS;
        List<Routable> some = requests.subList(0, Math.min(sample, requests.size()));
        double scanned = scanSeconds(new LinearScan(rules), table, some);
        return new RoutingTimes(requests.size(), rules.size(), byARule, made, routed, atWork, some.size(), scanned);
    }

    private static double scanSeconds(LinearScan scan, RoutingTable table, List<Routable> requests) {
        long begun = System.nanoTime();
        List<RoutingRule> first = requests.stream()
                .flatMap(request -> scan.first(request).stream())
                .toList();
        double scanned = seconds(begun);
        List<RoutingRule> routed = requests.stream()
                .flatMap(request -> table.route(request).rule().stream())
                .toList();
        if (!first.equals(routed)) {
            throw new IllegalStateException("The table of rules routes otherwise than a scan of all rules.");
        }
        return scanned;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }

    long nanosPerRequest() {
        return Math.round(seconds * NANOS / requests);
    }

    long scanNanosPerRequest() {
        return Math.round(scanSeconds * NANOS / sample);
    }

    double timesFaster() {
        return scanSeconds / sample / (seconds / requests);
    }

    Map<String, Object> json() {
        return Json.of(
                "requests", requests,
                "rules", rules,
                "byARule", byARule,
                "tableSeconds", Json.rounded(tableSeconds),
                "seconds", Json.rounded(seconds),
                "processorSeconds", Json.rounded(workSeconds),
                "nanosPerRequest", nanosPerRequest(),
                "scanned", sample,
                "scanNanosPerRequest", scanNanosPerRequest(),
                "timesFasterThanTheScan", Json.rounded(timesFaster()));
    }
}
