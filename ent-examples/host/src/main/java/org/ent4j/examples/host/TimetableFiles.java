package org.ent4j.examples.host;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.csv.CsvTimetableReader;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.feed.expcours.ExpCoursReader;
import org.ent4j.timetable.feed.ical.EventLayout;
import org.ent4j.timetable.feed.ical.ICalendarReader;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.feed.udt.UdtArchive;
import org.ent4j.timetable.feed.udt.UdtReader;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * The files of one timetable: one of a kind, except that what goes back to STS-web may come with what came from it.
 *
 * @param files by what they are, the one with the lessons first
 * @param context what they do not say of themselves
 */
public record TimetableFiles(Map<TimetableFile, FeedSource> files, Optional<TimetableContext> context) {

    public TimetableFiles {
        files = files.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(files));
    }

    /** Files that say of which school and year they are. */
    public static TimetableFiles of(Map<TimetableFile, FeedSource> files) {
        return new TimetableFiles(files, Optional.empty());
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    public Optional<FeedSource> find(TimetableFile kind) {
        return Optional.ofNullable(files.get(kind));
    }

    /** The file that reports name: the one with the lessons. */
    public String name() {
        return files.values().stream().findFirst().map(FeedSource::name).orElse("");
    }

    /**
     * Reads them; there is at least one.
     *
     * @param decisions on the labels of files that have some
     * @return one row, or a fatal issue
     */
    public Imported<SourceTimetable> read(LabelDecisions decisions) {
        var first = files.entrySet().iterator().next();
        return switch (first.getKey()) {
            case EDT -> EdtReader.read(first.getValue());
            case EMP_STS ->
                find(TimetableFile.STS_EMP)
                        .map(there -> StsReader.readPair(there, first.getValue()))
                        .orElseGet(() -> StsReader.readEmp(first.getValue()));
            case STS_EMP -> StsReader.readSts(first.getValue());
            case UDT -> UdtReader.read(UdtArchive.zip(first.getValue()), told().uai());
            case EXP_COURS, CSV, ICALENDAR -> labelled(first.getKey(), first.getValue(), decisions);
        };
    }

    private Imported<SourceTimetable> labelled(TimetableFile kind, FeedSource file, LabelDecisions decisions) {
        var uai = told().uai();
        if (kind == TimetableFile.ICALENDAR) {
            return told().remarked(
                            file, ICalendarReader.read(file, uai, told().weeks(), EventLayout.usual(), told().clock()));
        }
        var isTable = kind == TimetableFile.CSV;
        var mapping = told().mapping(decisions.of(uai, isTable ? CsvTimetableReader.SOURCE : ExpCoursReader.SOURCE));
        return told().remarked(
                        file,
                        isTable
                                ? CsvTimetableReader.read(file, uai, mapping)
                                : ExpCoursReader.read(file, uai, mapping));
    }

    private TimetableContext told() {
        return context.orElseThrow(() -> new IllegalStateException(
                "%s without its school.\nMaybe the options of the command were not asked for it.".formatted(files)));
    }
}
