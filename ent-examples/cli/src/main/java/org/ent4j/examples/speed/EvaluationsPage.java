package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The page of one run. */
final class EvaluationsPage {

    private final EvaluationsRecord record;
    private final ReportPage page = new ReportPage();

    private EvaluationsPage(EvaluationsRecord record) {
        this.record = record;
    }

    static String of(EvaluationsRecord record) {
        var made = new EvaluationsPage(record);
        made.head();
        made.averages();
        made.bulletins();
        made.export();
        made.memory();
        return made.page.text();
    }

    private void head() {
        page.add("# Performance of evaluations", "")
                .add("Written by `ent bench evaluations` on %s. Java %s, %d cores."
                        .formatted(
                                record.date(),
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors()))
                .add("Marks and texts are made up. Absolute times are those of this machine; read the rates.", "");
        if (record.isQuick()) {
            page.add("**A quick run: it proves that everything runs, and measures nothing.**", "");
        }
        page.targets(record.targets());
    }

    private void averages() {
        page.add("## The averages of an académie, streamed", "")
                .add(
                        "Class by class, on all cores, in a JVM of its own with `-Xmx%dm`: every pupil's average in each of %d"
                                .formatted(AcademieAverages.HEAP_MEGABYTES, AcademieAverages.SUBJECTS),
                        "subjects from %d marks (scales of 20, 10 and 5, one bonus, one optional), his general average, and of"
                                .formatted(AcademieAverages.MARKS),
                        "each subject and class the mean, lowest, highest, median and quartiles. Times include the making up of marks.",
                        "")
                .figures(Rows.of(record.averages())
                        .row("pupils", "pupils")
                        .row("marks", "marks")
                        .row("figures made", "figures")
                        .row("seconds", "seconds")
                        .row("pupils a second", "pupilsPerSecond")
                        .row("marks a second", "marksPerSecond")
                        .all());
    }

    private void bulletins() {
        page.add("## The bulletins of a school as PDF", "")
                .add(
                        "A file a class on all cores, in a JVM of its own that starts cold, with `-Xmx%dm`: %d subjects with the"
                                .formatted(BulletinPrinting.HEAP_MEGABYTES, MadeBulletins.SUBJECTS.size()),
                        "average and the figures of the class, appreciations of %d characters with accents. Times include the"
                                .formatted(MadeBulletins.APPRECIATION),
                        "making up of marks and texts, and the writing of the files.",
                        "")
                .figures(Rows.of(record.bulletins())
                        .row("bulletins", "bulletins")
                        .row("files", "classes")
                        .row("threads", "threads")
                        .row("kB of PDF", "kilobytes")
                        .row("seconds", "seconds")
                        .row("bulletins a second", "bulletinsPerSecond")
                        .all());
    }

    private void export() {
        var command = record.command();
        page.add("## The export of the livrets of a collège", "")
                .add(
                        "A bilan périodique a pupil, a bilan de cycle in 6e and 3e. In the library: all checks, then the file in",
                        "memory. The command besides starts a JVM with the options of the script `ent`, reads %,d kB of JSON,"
                                .formatted(command.jsonKilobytes()),
                        "writes the file to the disk, reads it again and validates it."
                                + (command.hasArchive() ? "" : " No class-data archive could be made here."),
                        "")
                .figures(Rows.of(record.export())
                        .row("pupils", "pupils")
                        .row("bilans", "bilans")
                        .row("kB of XML", "kilobytes")
                        .row("in the library, the first time, ms", "coldMs")
                        .row("in the library, warm, median, ms", "warmMs")
                        .row("in the library, warm, slowest, ms", "slowestWarmMs")
                        .row("the command, median, s", command.seconds())
                        .row("the command, slowest, s", command.slowestSeconds())
                        .row("the command without a class-data archive, median, s", command.secondsWithoutArchive())
                        .all());
    }

    private void memory() {
        page.add("## The memory of an export", "")
                .add(
                        "All checks, then the file to the disk, in JVMs of their own with `-Xmx%dm`. Bilans are made when they are"
                                .formatted(LivretMemory.HEAP_MEGABYTES),
                        "asked for, once for the checks and once for the file; the pupils themselves and what the bilans refer to",
                        "are in memory, and the checks keep a key a bilan. The highest heap counts what nobody needs any more; what",
                        "is held is what a full collection leaves when the last bilan is out.",
                        "",
                        "| pupils | kB of XML | highest heap, MB | held, MB | s |",
                        "|---|---|---|---|---|");
        record.memory().forEach(this::row);
        page.add(
                "",
                String.format(
                        Locale.ROOT,
                        "The last is %,.0f times the first: highest heap × %.1f, held × %.1f.",
                        record.growth("pupils"),
                        record.growth("highestHeapMegabytes"),
                        record.growth("heldMegabytes")));
    }

    private void row(JsonNode figures) {
        page.add(String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %.1f | %.2f |",
                figures.required("pupils").asInt(),
                figures.required("kilobytes").asInt(),
                figures.required("highestHeapMegabytes").asDouble(),
                figures.required("heldMegabytes").asDouble(),
                figures.required("seconds").asDouble()));
    }
}
