package org.ent4j.examples.cli.timetable;

import java.util.Optional;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.source.SourceTimetable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the deposited timetables a command is about: the latest, unless school or year are named. */
public final class SchoolOption {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--school", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "school")
    private @Nullable Uai school;

    @Option(names = "--year", paramLabel = "2026", converter = YearConverter.class, descriptionKey = "school-year")
    private @Nullable SchoolYear year;

    public FolderData open() {
        return data.openExisting();
    }

    public SchoolYearKey key(FolderData opened) {
        return opened.deposits().latestFirst().stream()
                .filter(key -> school == null || key.uai().equals(school))
                .filter(key -> year == null || key.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new Unusable(
                        "timetable.none",
                        Label.of(
                                "%s : aucun emploi du temps importé pour cet établissement et cette année"
                                        .formatted(opened.folder()),
                                "%s: no timetable imported for this school and year".formatted(opened.folder()))));
    }

    SchoolTimetable school(FolderData opened) {
        return new SchoolTimetable(opened, read(opened));
    }

    /** The deposited timetable. */
    public SourceTimetable timetable(FolderData opened) {
        return read(opened).rows().get(0);
    }

    /** What was deposited under a school and a year is about them, else somebody has moved files. */
    private Imported<SourceTimetable> read(FolderData opened) {
        var key = key(opened);
        var files = files(opened);
        var read = files.read(SchoolTimetable.labelDecisions(opened));
        read.fatal()
                .or(() -> new Expected(Optional.of(key.uai()), Optional.of(key.year()))
                        .check(read.rows().get(0))
                        .fold(
                                why -> Optional.of(Issue.fatal(SourceLocation.of(files.name()), why)),
                                whole -> Optional.<Issue>empty()))
                .ifPresent(fatal -> {
                    throw Unusable.of(fatal);
                });
        return read;
    }

    /** As they were deposited. */
    TimetableFiles files(FolderData opened) {
        return opened.deposits().of(key(opened)).orElseThrow();
    }

    /** The timetable in force as everybody sees it, adjustments included. */
    public Publication published(FolderData opened) {
        var key = key(opened);
        return opened.publications()
                .current(key.structure(), key.year())
                .map(publication ->
                        AdjustedPublication.of(publication, opened.adjustments().of(key.structure(), key.year())))
                .map(AdjustedPublication::publication)
                .orElseThrow(() -> new Unusable(
                        "timetable.unpublished",
                        Label.of(
                                "%s : emploi du temps importé mais pas encore publié ; voir ent timetable publish"
                                        .formatted(key),
                                "%s: timetable imported and not yet published; see ent timetable publish"
                                        .formatted(key))));
    }
}
