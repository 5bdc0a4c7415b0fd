package org.ent4j.examples.speed;

import java.util.Locale;

/** The page of one run. */
final class GarPage {

    private final GarRecord record;
    private final ReportPage page = new ReportPage();

    private GarPage(GarRecord record) {
        this.record = record;
    }

    static String of(GarRecord record) {
        var made = new GarPage(record);
        made.head();
        made.export();
        made.validation();
        made.bare();
        return made.page.text();
    }

    private void head() {
        page.add("# Performance of the export to the GAR", "")
                .add("Written by `ent bench gar` on %s. Java %s, %d cores."
                        .formatted(
                                record.date(),
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors()))
                .add("People are made up. Absolute times are those of this machine; read the ratios, of one run.", "");
        if (record.isQuick()) {
            page.add("**A quick run: it proves that everything runs, and measures nothing.**", "");
        }
        page.targets(record.targets());
    }

    private void export() {
        page.add("## The export of an académie", "")
                .add(
                        "Second degree, in a JVM of its own that starts cold, with `-Xmx%dm`: 600 pupils in 24 classes a school, each"
                                .formatted(GarExportTimes.HEAP_MEGABYTES),
                        "with a MEF, eleven subjects, a class and two groups; 50 members of staff a school, of whom one in ten works in",
                        "two. All rules, the files of 10,000 elements, the archive and its checksum; times include the making up of",
                        "people, of which the last line says what it takes alone.",
                        "")
                .figures(Rows.of(record.export())
                        .row("schools", "schools")
                        .row("pupils", "pupils")
                        .row("staff", "staff")
                        .row("objects", "objects")
                        .row("XML files", "files")
                        .row("kB of XML", "kilobytes")
                        .row("kB of the archive", "archiveKilobytes")
                        .row("seconds", "seconds")
                        .row("seconds until the last person is told", "secondsUntilAllPeople")
                        .row("highest heap, MB", "highestHeapMegabytes")
                        .row("the making up of people, seconds", "generationSeconds")
                        .all());
    }

    private void validation() {
        page.add("## The validation of its files", "")
                .add(
                        "Names, structure, keys, references, codes; the archive is unpacked and compared, its checksum computed. In a",
                        "JVM of its own that starts cold, with the same memory; several files are read at the same time.",
                        "")
                .figures(Rows.of(record.validation())
                        .row("XML files", "files")
                        .row("blocking findings", "blocking")
                        .row("warnings", "warnings")
                        .row("seconds", "seconds")
                        .row("CPU, seconds", "cpuSeconds")
                        .row("highest heap, MB", "highestHeapMegabytes")
                        .all());
    }

    private void bare() {
        page.add("## The same bytes by StAX alone", "")
                .add(
                        "The elements and texts of each file again with the JDK's `XMLStreamWriter`, which is given them in memory,",
                        "into a file; and each file once through the JDK's `XMLStreamReader`.",
                        "")
                .figures(Rows.of(record.bare())
                        .row("kB of XML", "kilobytes")
                        .row("writing, seconds", "writingSeconds")
                        .row("reading, seconds", "readingSeconds")
                        .row("CPU of the reading, seconds", "readingCpuSeconds")
                        .all())
                .add(String.format(
                        Locale.ROOT,
                        "The export takes %.2f times the bare write, its archive included; the validation %.2f times the bare read.",
                        record.timesBareWrite(),
                        record.timesBareRead()));
    }
}
