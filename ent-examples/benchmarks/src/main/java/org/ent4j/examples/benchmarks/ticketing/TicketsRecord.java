package org.ent4j.examples.benchmarks.ticketing;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.benchmarks.run.Machine;

/**
 * The figures of one run.
 *
 * @param load average of the machine just before; negative when it does not tell
 */
record TicketsRecord(
        LocalDate date,
        boolean isQuick,
        Machine machine,
        double load,
        RoutingTimes routing,
        ListTimes lists,
        List<StormTimes> storms) {

    static final String FORMAT = "ent-bench-tickets/1";

    private static final long SEED = 20_261_129L;
    private static final int RULES = 1_000;
    private static final double MOST_SECONDS_OF_ROUTING = 10;
    private static final double MOST_MILLIS_OF_P95 = 20;
    private static final double MOST_TIMES_BARE = 3;
    private static final double MOST_LOAD = 0.25;

    TicketsRecord {
        storms = List.copyOf(storms);
    }

    /** Everything; says on {@code progress} how far it is. */
    static TicketsRecord measured(LocalDate date, TicketsOptions options, TicketsSize size, PrintStream progress)
            throws IOException, SQLException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        progress.println("ent bench tickets: requests are routed…");
        RoutingTimes routing = routing(size);
        ListTimes lists = ListTimes.of(options, size, progress);
        List<StormTimes> storms = new ArrayList<>();
        for (int seed = 1; seed <= size.storms(); seed++) {
            progress.println("ent bench tickets: storm " + seed + "…");
            storms.add(StormTimes.of(size.messages(), seed));
        }
        return new TicketsRecord(date, size.isQuick(), Machine.here(), load, routing, lists, storms);
    }

    private static RoutingTimes routing(TicketsSize size) {
        RoutingWorkload workload = new RoutingWorkload(SEED);
        return RoutingTimes.of(workload.rules(RULES), workload.requests(size.requests()), size.scanned());
    }

    List<Target> targets() {
        AskedTimes slowest =
                worst(Comparator.comparingDouble(asked -> asked.store().p95()));
        AskedTimes dearest = worst(Comparator.comparingDouble(AskedTimes::ratio));
        return List.of(
                new Target(
                        "%s requests routed over %s rules, s"
                                .formatted(Numbers.text(routing.requests()), Numbers.text(routing.rules())),
                        routing.seconds(),
                        MOST_SECONDS_OF_ROUTING),
                new Target(
                        "slowest p95 of a question to the store, ms: " + slowest.name(),
                        slowest.store().p95(),
                        MOST_MILLIS_OF_P95),
                new Target("highest × bare SQL of a p95: " + dearest.name(), dearest.ratio(), MOST_TIMES_BARE),
                new Target(
                        "questions not answered in the order of an index",
                        lists.asked().stream()
                                .filter(asked -> !asked.isInOrderOfAnIndex())
                                .count(),
                        0),
                new Target(
                        "storms that did not converge",
                        storms.stream()
                                .filter(storm -> !storm.aftermath().converges())
                                .count(),
                        0));
    }

    private AskedTimes worst(Comparator<AskedTimes> order) {
        return lists.asked().stream().max(order).orElseThrow();
    }

    /** Whether other programs had more than a quarter of the processors before: then the slowest times are theirs. */
    boolean isDisturbed() {
        return load > machine.cores() * MOST_LOAD;
    }

    boolean allMet() {
        return targets().stream().allMatch(Target::isMet);
    }

    Map<String, Object> json() {
        return Json.of(
                "format", FORMAT,
                "date", date.toString(),
                "quick", isQuick,
                "machine", machine,
                "load", Json.rounded(load),
                "routing", routing.json(),
                "lists", lists.json(),
                "storms", storms.stream().map(StormTimes::json).toList(),
                "targets", targets().stream().map(Target::json).toList());
    }
}
