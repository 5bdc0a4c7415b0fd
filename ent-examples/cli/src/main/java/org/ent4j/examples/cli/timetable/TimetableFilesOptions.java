package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files of a timetable on the command line. */
public final class TimetableFilesOptions {

    @Option(names = "--edt", paramLabel = "XML", descriptionKey = "files.edt")
    private @Nullable Path edt;

    @Mixin
    private final ContainerOptions container = new ContainerOptions();

    @Option(names = "--sts-emp", paramLabel = "XML", descriptionKey = "files.sts-emp")
    private @Nullable Path stsEmp;

    @Option(names = "--emp-sts", paramLabel = "XML", descriptionKey = "files.emp-sts")
    private @Nullable Path empSts;

    @Option(names = "--udt", paramLabel = "ZIP|${bundle:label.folder}", descriptionKey = "files.udt")
    private @Nullable Path udt;

    @Option(names = "--exp-cours", paramLabel = "XML", descriptionKey = "files.exp-cours")
    private @Nullable Path expCours;

    @Option(names = "--csv", paramLabel = "CSV", descriptionKey = "files.timetable-csv")
    private @Nullable Path csv;

    @Option(names = "--ics", paramLabel = "ICS", descriptionKey = "files.ics")
    private @Nullable Path ics;

    @Mixin
    private final ContextOptions context = new ContextOptions();

    /** Whether none is given; nothing is read to know. */
    public boolean isEmpty() {
        return Stream.of(edt, container.file(), stsEmp, empSts, udt, expCours, csv, ics)
                .allMatch(file -> file == null);
    }

    /**
     * The files given, which may be none. Two timetables are refused, and so is a container that cannot be opened.
     *
     * @param uai the school that a file is about which does not say so; that of its name where there is none
     * @param year the school year that it is about; that of today where there is none
     */
    public TimetableFiles files(Optional<Uai> uai, Optional<SchoolYear> year) {
        var files = new EnumMap<TimetableFile, FeedSource>(TimetableFile.class);
        put(TimetableFile.EDT, edt, files);
        put(TimetableFile.STS_EMP, stsEmp, files);
        put(TimetableFile.EMP_STS, empSts, files);
        put(TimetableFile.EXP_COURS, expCours, files);
        put(TimetableFile.CSV, csv, files);
        put(TimetableFile.ICALENDAR, ics, files);
        if (udt != null) {
            files.put(TimetableFile.UDT, UdtFiles.zip(udt));
        }
        one(files.keySet().stream().map(TimetableFilesOptions::option).toList());
        onlyWhatIsUsed(files.keySet());
        container.open().ifPresent(clear -> files.put(TimetableFile.EDT, clear));
        var told = files.entrySet().stream()
                .filter(file -> file.getKey().needsItsSchool())
                .map(file -> context.of(file.getValue().name(), uai, year))
                .findFirst();
        return new TimetableFiles(files, told);
    }

    private static void put(TimetableFile kind, @Nullable Path file, EnumMap<TimetableFile, FeedSource> files) {
        if (file != null) {
            files.put(kind, FeedSource.file(file));
        }
    }

    private void onlyWhatIsUsed(Set<TimetableFile> files) {
        if (context.isGiven() && files.stream().noneMatch(TimetableFile::hasLabels)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--slots, --holidays et --alternation ne servent qu'avec --csv, --exp-cours ou --ics",
                            "--slots, --holidays and --alternation are of use with --csv, --exp-cours or --ics only"));
        }
        if (container.hasIdleKey()) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--key-file et --partner ne servent qu'avec " + ContainerOptions.OPTION,
                            "--key-file and --partner are of use with " + ContainerOptions.OPTION + " only"));
        }
    }

    /** What came from STS-web may stand beside any of them. */
    private void one(List<String> options) {
        var timetables = new ArrayList<>(options);
        timetables.remove(option(TimetableFile.STS_EMP));
        if (container.file() != null) {
            timetables.add(0, ContainerOptions.OPTION);
        }
        if (timetables.size() > 1) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "%s : un seul emploi du temps à la fois".formatted(String.join(" et ", timetables)),
                            "%s: one timetable at a time".formatted(String.join(" and ", timetables))));
        }
    }

    private static String option(TimetableFile kind) {
        return switch (kind) {
            case EDT -> "--edt";
            case STS_EMP -> "--sts-emp";
            case EMP_STS -> "--emp-sts";
            case UDT -> "--udt";
            case EXP_COURS -> "--exp-cours";
            case CSV -> "--csv";
            case ICALENDAR -> "--ics";
        };
    }
}
