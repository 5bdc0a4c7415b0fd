package org.ent4j.examples.quality;

import java.util.ArrayList;
import java.util.Locale;

/** The figures of a run as a page. */
final class TimetablePage {

    private TimetablePage() {}

    static String of(TimetableRecord record) {
        var lines = new ArrayList<String>();
        lines.add("# Quality and performance of the timetable");
        lines.add("");
        lines.add(
                "Written by `ent bench timetable` on %s: %d generated collèges with 20 %% of their items disturbed, each as an"
                        .formatted(record.date(), record.seeds()));
        lines.add(
                "EDT file and as a pair of STS files, reconciled for the first time with a directory imported from AAF; nobody helps.");
        lines.add(
                "The generator knows who is whom; its rules of noise were settled before the matcher was made. Java %s, %d cores."
                        .formatted(
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors()));
        lines.add("Absolute times are those of this machine; read the ratios.");
        lines.add("");
        lines.add("| target | figure | | met |");
        lines.add("|---|---|---|---|");
        record.targets()
                .forEach(each -> lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %.2f | at %s %.0f | %s |",
                        each.name(),
                        each.figure(),
                        each.atMost() ? "most" : "least",
                        each.target(),
                        each.isMet() ? "yes" : "**no**")));
        lines.add("");
        lines.add("## What becomes of the items");
        lines.add("");
        lines.add(
                "Right and wrong are settled without a person; made is really missing, doubled is made though it is there; proposed");
        lines.add(
                "is open with the item meant as the first suggestion, open is without it; unknown is what the directory lacks.");
        lines.add("");
        lines.add("```");
        lines.add(record.quality().table());
        lines.add("```");
        lines.add("");
        lines.add(
                "The same where the directory knows of no classes of teachers and no classes of pupils, with fewer schools:");
        lines.add("");
        lines.add("```");
        lines.add(record.alone().table());
        lines.add("```");
        lines.add("");
        lines.add("## Times");
        lines.add("");
        lines.add(
                "Medians of the second half of the runs, in one JVM. StAX is a bare pass over the bytes of the EDT file.");
        lines.add("");
        lines.add("| | collège | lycée |");
        lines.add("|---|---|---|");
        row(lines, "runs", record.schools().schools(), record.lycee().schools());
        row(lines, "pupils", record.schools().pupils(), record.lycee().pupils());
        row(lines, "lessons", record.schools().lessons(), record.lycee().lessons());
        row(lines, "occurrences", record.schools().occurrences(), record.lycee().occurrences());
        row(
                lines,
                "a bare pass of StAX, ms",
                record.schools().stax(),
                record.lycee().stax());
        row(lines, "read, ms", record.schools().read(), record.lycee().read());
        row(lines, "planned, ms", record.schools().planned(), record.lycee().planned());
        row(lines, "published, ms", record.schools().published(), record.lycee().published());
        row(
                lines,
                "slowest planned and published, ms",
                record.schools().slowest(),
                record.lycee().slowest());
        row(
                lines,
                "read, planned and published, × StAX",
                record.schools().ratio(),
                record.lycee().ratio());
        return String.join("\n", lines) + "\n";
    }

    private static void row(ArrayList<String> lines, String name, double one, double other) {
        lines.add("| %s | %s | %s |".formatted(name, number(one), number(other)));
    }

    private static String number(double figure) {
        return figure == Math.rint(figure) ? "%.0f".formatted(figure) : String.format(Locale.ROOT, "%.1f", figure);
    }
}
