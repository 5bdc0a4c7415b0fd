package org.ent4j.examples.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run as a page. */
final class VieScolairePage {

    private final VieScolaireRecord record;
    private final List<String> lines = new ArrayList<>();

    private VieScolairePage(VieScolaireRecord record) {
        this.record = record;
    }

    static String of(VieScolaireRecord record) {
        var page = new VieScolairePage(record);
        page.head();
        page.targets();
        page.recount();
        page.boards();
        page.academie();
        return String.join("\n", page.lines) + "\n";
    }

    private void head() {
        add("# Performance of vie scolaire", "");
        add("Written by `ent bench vie-scolaire` on %s. Java %s, %d cores."
                .formatted(
                        record.date(),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors()));
        add(
                "Pupils are generated: 17 lessons a week each, absent in 6 of 100, late in 3, gone early in one of 200; real schools");
        add(
                "differ. Nobody announces or treats an absence. Absolute times are those of this machine; read the ratios.",
                "");
        if (record.size().isQuick()) {
            add("**A quick run: it proves that everything runs, and measures nothing.**", "");
        }
    }

    private void targets() {
        add("| target | figure | at most | met |", "|---|---|---|---|");
        record.targets()
                .forEach(each -> add(String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.0f | %s |",
                        each.name(),
                        each.figure(),
                        each.atMost(),
                        each.isMet() ? "yes" : "**no**")));
        add("");
    }

    private void recount() {
        var counted = record.recounting();
        add("## A lycée's year, counted anew", "");
        add(
                "From its roll calls in memory, in no order: half-days, latenesses and time of each pupil, day by day, and the legal");
        add(
                "steps that are due. The bare pass looks at the same rows and only counts who is not there. Afterwards each pupil is");
        add("compared with what the dossiers say, which followed the roll calls one by one.", "");
        add("| | |", "|---|---|");
        counted.tally().json().forEach((name, figure) -> row(name(name), ((Number) figure).doubleValue()));
        row("roll calls", counted.rollCalls());
        row(
                "counted anew, ms, median of %d"
                        .formatted(counted.recount().millis().size()),
                counted.recount().median());
        row("the slowest, ms", counted.recount().slowest());
        row("a bare pass, ms", counted.bare().median());
        row("counted anew, ns a row", counted.nanosPerRow());
        row("counted anew, × a bare pass", counted.ratio());
        add("");
    }

    private void boards() {
        var boards = record.boards();
        var cold = record.cold();
        add("## Dashboards", "");
        add(
                "The same year in H2 in memory. A host starts and reads it all, event by event, from JSON; from then on it only catches");
        add(
                "up. Before each look at a dashboard a roll call of up to %d pupils is opened, entered and submitted, as teachers do it;"
                        .formatted(Lycee.CLASS));
        add(
                "the look reads its events from the store first. Without the first looks, which the compilers still learn from.",
                "");
        add("| | |", "|---|---|");
        row("events read at the start", cold.events());
        row("read and replayed, s", cold.readSeconds());
        row("memory of the school afterwards, MB", cold.heapMegabytes());
        row(
                "tableau de bord assiduité, ms, median of %d"
                        .formatted(boards.assiduite().millis().size()),
                boards.assiduite().median());
        row("the slowest, ms", boards.assiduite().slowest());
        row(
                "tableau de bord CPE, ms, median of %d"
                        .formatted(boards.cpe().millis().size()),
                boards.cpe().median());
        row("the slowest, ms", boards.cpe().slowest());
        row("a roll call opened and entered, ms", boards.prepare().median());
        row(
                "the same submitted, its dossiers and alerts following, ms",
                boards.submit().median());
        add("");
    }

    private void academie() {
        var figures = record.academie();
        var counted = figures.figures().required("counted");
        add("## An académie's year, streamed", "");
        add(
                "Rows come pupil by pupil from a generator and are kept by nobody; counted as above, in a JVM of its own with `-Xmx%dm`."
                        .formatted(AcademieCount.HEAP_MEGABYTES));
        add("Its times include the generator, whose own are told besides.", "");
        add("| | |", "|---|---|");
        counted.fieldNames()
                .forEachRemaining(name -> row(name(name), counted.required(name).asDouble()));
        row("seconds", figures.figure("seconds"));
        row("rows a second", figures.figure("rowsPerSecond"));
        row("pupils a second", figures.figure("pupilsPerSecond"));
        row("ns a row", figures.figure("nanosPerRow"));
        row("of these, the generator alone", figures.figure("nanosPerRowGeneratedOnly"));
    }

    private static String name(String name) {
        return switch (name) {
            case "rows" -> "rows of roll calls";
            case "halfDays" -> "half-days counted";
            case "latenesses" -> "latenesses counted";
            case "hours" -> "hours counted";
            case "legalSteps" -> "legal steps due";
            default -> name;
        };
    }

    private void row(String name, double figure) {
        add(String.format(
                Locale.ROOT, figure == Math.rint(figure) ? "| %s | %,.0f |" : "| %s | %,.1f |", name, figure));
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
