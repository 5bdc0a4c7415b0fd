package org.ent4j.examples.portal.load;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** docs/performance-portail.md, with the figures of one run. */
final class LoadPage {

    private static final int OFTEN = 20;
    private static final int SLOWEST = 8;

    private LoadPage() {}

    static String of(PortalLoad.Outcome outcome) {
        return """
                # The portal under load

                Written by the run: `ent bench portail`. %d people are signed in on a portal with PostgreSQL, all of one collège: its
                staff, pupils and parents. Each reads a page of his menu, thinks for one to three seconds, and reads another; one
                action of a teacher in five calls a roll as a whole. One request in ten goes to a bare handler of the same web
                server that answers a fixed page, and one in ten to one that writes one row and commits, on the same database and in
                the same minutes. The people are a process of their own on the same %d cores of %s, Java %s.

                | request | count | median | p95 | p99 |
                |---|---:|---:|---:|---:|
                %s%s%s%s
                The slowest pages, of those that were asked for twenty times or more:

                | page | count | median | p95 | p99 |
                |---|---:|---:|---:|---:|
                %s
                - errors: **%d**
                - roll calls that two teachers called at once, where the second was asked to compare: %d
                - pages: p95 is **%s ×** that of the bare page (aimed at: 4 ×)
                - roll calls: p95 is **%s ×** that of the bare write (aimed at: 3 ×)
                - CPU in the %d seconds and in the minute before them: people %s s, portal %s s (without PostgreSQL)
                """.formatted(
                        outcome.people(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        row("page of the portal", outcome.of("page")),
                        row("bare page", outcome.of("bare-page")),
                        row("roll call, written", outcome.of("roll-call")),
                        row("bare SQL write", outcome.of("bare-write")),
                        slowest(outcome),
                        outcome.errors(),
                        outcome.meetings(),
                        number(outcome.ratio("page", "bare-page")),
                        number(outcome.ratio("roll-call", "bare-write")),
                        outcome.seconds(),
                        number(outcome.clientCpu()),
                        number(outcome.serverCpu()));
    }

    private static String slowest(PortalLoad.Outcome outcome) {
        return outcome.times().keySet().stream()
                .filter(kind ->
                        kind.startsWith(LoadClient.PAGE) && outcome.of(kind).count() >= OFTEN)
                .sorted(Comparator.comparingDouble(
                                (String kind) -> outcome.of(kind).p95())
                        .reversed())
                .limit(SLOWEST)
                .map(kind -> row("`" + kind.substring(LoadClient.PAGE.length()) + "`", outcome.of(kind)))
                .collect(Collectors.joining());
    }

    private static String row(String what, PortalLoad.Figures figures) {
        return "| %s | %d | %s ms | %s ms | %s ms |\n"
                .formatted(
                        what, figures.count(), number(figures.median()), number(figures.p95()), number(figures.p99()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
