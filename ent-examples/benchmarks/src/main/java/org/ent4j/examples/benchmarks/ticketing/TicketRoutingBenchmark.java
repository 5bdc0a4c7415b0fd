package org.ent4j.examples.benchmarks.ticketing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.routing.TeamId;

/**
 * A million requests over a thousand rules, on one thread and from a cold start, beside a scan of all rules for some of
 * them. Answers of the two are compared. Exits 0 when the target is met, 1 when it is missed, 2 when an answer is wrong.
 */
public final class TicketRoutingBenchmark {
    private static final long SEED = 20_261_129L;
    private static final int REQUESTS = 1_000_000;
    private static final int RULES = 1_000;
    private static final int SAMPLE = 20_000;
    private static final double MOST_SECONDS = 10;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TicketRoutingBenchmark() {}

    public static void main(String[] words) throws JsonProcessingException {
        RoutingWorkload workload = new RoutingWorkload(SEED);
        List<RoutingRule> rules = workload.rules(RULES);
        List<Routable> requests = workload.requests(REQUESTS);
        Map<String, Object> figures = measured(rules, requests);
        System.out.println(
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures));
        System.exit(exit(figures));
    }

    private static int exit(Map<String, Object> figures) {
        if (!figures.get("differentFromTheScan").equals(0L)) {
            return 2;
        }
        return (double) figures.get("seconds") <= MOST_SECONDS ? 0 : 1;
    }

    private static Map<String, Object> measured(List<RoutingRule> rules, List<Routable> requests) {
        long begun = System.nanoTime();
        RoutingTable table = new RoutingTable(rules, TeamId.DANE);
        double made = seconds(begun);
        long worked = THREADS.getCurrentThreadCpuTime();
        begun = System.nanoTime();
        long byRule = requests.stream()
                .filter(request -> table.route(request).rule().isPresent())
                .count();
        double routed = seconds(begun);
        double atWork = (THREADS.getCurrentThreadCpuTime() - worked) / NANOS;
        List<Routable> sample = requests.subList(0, Math.min(SAMPLE, requests.size()));
        LinearScan scan = new LinearScan(rules);
        begun = System.nanoTime();
        long scannedByRule = sample.stream()
                .filter(request -> scan.first(request).isPresent())
                .count();
        double scanned = seconds(begun);
        long different = sample.stream()
                .filter(request -> !table.route(request).rule().equals(scan.first(request)))
                .count();

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("requests", requests.size());
        figures.put("rules", rules.size());
        figures.put("byARule", byRule);
        figures.put("secondsToMakeTheTable", made);
        figures.put("seconds", routed);
        figures.put("secondsOfTheProcessor", atWork);
        figures.put("nanosPerRequest", Math.round(routed * NANOS / requests.size()));
        figures.put("sampleOfTheScan", sample.size());
        figures.put("byARuleInTheSample", scannedByRule);
        figures.put("nanosPerRequestOfTheScan", Math.round(scanned * NANOS / sample.size()));
        figures.put("timesFasterThanTheScan", scanned / sample.size() / (routed / requests.size()));
        figures.put("differentFromTheScan", different);
        figures.put("java", System.getProperty("java.version"));
        return figures;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
