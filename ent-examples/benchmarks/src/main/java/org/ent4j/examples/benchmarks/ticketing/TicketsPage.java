package org.ent4j.examples.benchmarks.ticketing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a run as a page. */
final class TicketsPage {

    private final TicketsRecord record;
    private final List<String> lines = new ArrayList<>();

    private TicketsPage(TicketsRecord record) {
        this.record = record;
    }

    static String of(TicketsRecord record) {
        TicketsPage page = new TicketsPage(record);
        page.head();
        page.targets();
        page.routing();
        page.lists();
        page.plans();
        page.storms();
        return String.join("\n", page.lines) + "\n";
    }

    private void head() {
        add("# Performance of ticketing", "");
        add("Written by `ent bench tickets` on %s: %s."
                .formatted(record.date(), record.machine().line()));
        add("Requests, tickets and storms are made up. Absolute times are those of this machine; read the ratios.", "");
        if (record.isQuick()) {
            add("**A quick run: it proves that everything runs, and measures nothing.**", "");
        }
        if (record.isDisturbed()) {
            add(
                    "**Other programs took the processors meanwhile (load average %s before the run): p95 and p99 tell of them, and"
                            .formatted(Numbers.text(record.load())));
            add("so do their ratios; to be measured again.**", "");
        }
    }

    private void targets() {
        add("| target | figure | at most | met |", "|---|---|---|---|");
        record.targets()
                .forEach(each -> add(
                        row(each.name(), Numbers.text(each.figure()), Numbers.text(each.atMost()), met(each.isMet()))));
        add("");
    }

    private void routing() {
        RoutingTimes routing = record.routing();
        add("## Routing", "");
        add(
                "One thread, from a cold start. A third of the rules are of schools, a third of words, a third of products, in no");
        add(
                "order; the few of a category alone stand last, so that few requests are taken early. The scan looks at one rule");
        add("after the other for the first requests; it sends each of them to the same rule.", "");
        add("| | |", "|---|---|");
        row("requests", routing.requests());
        row("rules", routing.rules());
        row("requests that a rule takes", routing.byARule());
        row("the table of rules made, s", routing.tableSeconds());
        row("requests routed, s", routing.seconds());
        row("of the processor, s", routing.workSeconds());
        row("ns a request", routing.nanosPerRequest());
        row("requests scanned", routing.sample());
        row("ns a request scanned", routing.scanNanosPerRequest());
        row("times faster than the scan", routing.timesFaster());
        add("");
    }

    private void lists() {
        ListTimes lists = record.lists();
        add("## Lists", "");
        add("%s tickets of five years in %s;".formatted(Numbers.text(lists.tickets()), lists.database()));
        add(
                "%s of them have %d events. 5,000 schools of unequal size, 12 teams of which two have four fifths of all, 3 in 100"
                        .formatted(Numbers.text(lists.told()), MadeEvents.COUNT));
        add("open, mostly the recent ones. Filled in %s s with its indexes: %s MB. Lists are slices of 20 lines."
                .formatted(Numbers.text(Math.rint(lists.fillSeconds())), Numbers.text(lists.megabytes())));
        add("");
        add("Each question is asked %s times of tickets drawn at random from the table, warm, on one connection, all"
                .formatted(Numbers.text(lists.draws())));
        add(
                "questions by turns. *Bare* is the same question as plain SQL on a statement of JDBC that stays prepared, of which");
        add(
                "only the columns are taken; it is asked just before or after, by turns, and gives the same rows. The store makes");
        add("lines of them, or the whole ticket from the JSON of its events.", "");
        add("| question | rows | p50 ms | p95 | p99 | bare p50 | p95 | p99 | p50 × bare | p95 × bare |");
        add("|---|---|---|---|---|---|---|---|---|---|");
        lists.asked()
                .forEach(asked -> add(row(
                        asked.name(),
                        Numbers.text(asked.rows()),
                        times(asked.store()),
                        times(asked.bare()),
                        Numbers.text(asked.ratioOfMedians()),
                        Numbers.text(asked.ratio()))));
        add("");
    }

    private static String times(Latencies latencies) {
        return Stream.of(latencies.p50(), latencies.p95(), latencies.p99())
                .map(Numbers::text)
                .collect(Collectors.joining(" | "));
    }

    private void plans() {
        add(
                "What `explain` says of the statements of the store, each with the parameters of the first %d draws: nothing is to"
                        .formatted(ListTimes.PLANNED));
        add(
                "be sorted, and no table read from end to end. Where a team has a great part of all open tickets, the server may");
        add("find its queue in that of all teams, which has the same order, and pass over the others.", "");
        add("| question | plan | index | in its order |", "|---|---|---|---|");
        record.lists()
                .asked()
                .forEach(asked -> asked.plans()
                        .forEach(plan -> add(
                                row(asked.name(), plan.toString(), indexes(plan), met(plan.isInOrderOfAnIndex())))));
        add("");
    }

    private static String indexes(QueryPlan plan) {
        return plan.indexes().stream().map(index -> "`" + index + "`").collect(Collectors.joining(", "));
    }

    private void storms() {
        add("## Storms", "");
        add(
                "School, académie and vendor exchange tickets over a network that loses a fifth of the messages and of the");
        add(
                "confirmations, repeats a fifth and delays a fifth; people go on meanwhile. Stores are in memory. A storm converges");
        add("when all three have the same in the end, every word stands there once, and nothing was refused.", "");
        add(columns("| storm |", " %d |"), columns("|---|", "---|"));
        storm("seconds", StormTimes::seconds);
        storm("messages sent", storm -> storm.aftermath().sent());
        storm("lost", storm -> storm.aftermath().lost());
        storm("repeated", storm -> storm.aftermath().repeated());
        storm("late", storm -> storm.aftermath().late());
        storm("confirmations lost", storm -> storm.aftermath().confirmationsLost());
        storm("arrivals of what was known", storm -> storm.aftermath().known());
        storm("arrivals before their ticket", storm -> storm.aftermath().early());
        storm("refused", storm -> storm.aftermath().refused());
        storm("tickets", storm -> storm.aftermath().tickets());
        storm("of them handed to the vendor", storm -> storm.aftermath().handedOver());
        storm("events", storm -> storm.aftermath().events());
        storm(
                "tickets that are not the same everywhere",
                storm -> storm.aftermath().apart().size());
        add(record.storms().stream()
                .map(storm -> storm.aftermath().converges() ? " yes |" : " **no** |")
                .collect(Collectors.joining("", "| converged |", "")));
    }

    private String columns(String first, String each) {
        return record.storms().stream()
                .map(storm -> each.formatted(storm.seed()))
                .collect(Collectors.joining("", first, ""));
    }

    private void storm(String name, ToDoubleFunction<StormTimes> figure) {
        add(record.storms().stream()
                .map(storm -> " " + Numbers.text(figure.applyAsDouble(storm)) + " |")
                .collect(Collectors.joining("", "| " + name + " |", "")));
    }

    private void row(String name, Number figure) {
        add(row(name, Numbers.text(figure)));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String met(boolean isMet) {
        return isMet ? "yes" : "**no**";
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
