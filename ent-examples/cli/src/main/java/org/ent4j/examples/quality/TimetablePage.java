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
                "The generator knows who is whom; its noise was settled first, and the matcher made by people who knew it: real files differ. Java %s, %d cores."
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
                "Of the first suggestions from 0.9 on, those that nobody has to look at one by one could be taken at once: %d, of"
                        .formatted(record.quality().taken() + record.alone().taken()));
        lines.add("which %d wrong. Whatever is suggested for what the directory lacks counts among them."
                .formatted(record.quality().takenWrongly() + record.alone().takenWrongly()));
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
        lines.add("| | collège | lycée | lycée, every item disturbed |");
        lines.add("|---|---|---|---|");
        row(
                lines,
                "runs",
                record.schools().schools(),
                record.lycee().schools(),
                record.disturbed().schools());
        row(
                lines,
                "pupils",
                record.schools().pupils(),
                record.lycee().pupils(),
                record.disturbed().pupils());
        row(
                lines,
                "lessons",
                record.schools().lessons(),
                record.lycee().lessons(),
                record.disturbed().lessons());
        row(
                lines,
                "occurrences",
                record.schools().occurrences(),
                record.lycee().occurrences(),
                record.disturbed().occurrences());
        row(
                lines,
                "a bare pass of StAX, ms",
                record.schools().stax(),
                record.lycee().stax(),
                record.disturbed().stax());
        row(
                lines,
                "read, ms",
                record.schools().read(),
                record.lycee().read(),
                record.disturbed().read());
        row(
                lines,
                "planned, ms",
                record.schools().planned(),
                record.lycee().planned(),
                record.disturbed().planned());
        row(
                lines,
                "published, ms",
                record.schools().published(),
                record.lycee().published(),
                record.disturbed().published());
        row(
                lines,
                "slowest planned and published, ms",
                record.schools().slowest(),
                record.lycee().slowest(),
                record.disturbed().slowest());
        row(
                lines,
                "read, planned and published, × StAX",
                record.schools().ratio(),
                record.lycee().ratio(),
                record.disturbed().ratio());
        return String.join("\n", lines) + "\n";
    }

    private static void row(ArrayList<String> lines, String name, double one, double two, double three) {
        lines.add("| %s | %s | %s | %s |".formatted(name, number(one), number(two), number(three)));
    }

    private static String number(double figure) {
        return figure == Math.rint(figure) ? "%.0f".formatted(figure) : String.format(Locale.ROOT, "%.1f", figure);
    }
}
