package org.ent4j.examples.cli.rentree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * What a rentrée did.
 *
 * @param folder where the data are
 * @param timetable the file, when one was given
 * @param imports what each feed did to the directory
 * @param outcome what was reconciled and published
 * @param issues all that there is to say of the files
 */
record RentreeReport(
        Path folder,
        Optional<SourceTimetable> timetable,
        List<ImportPlan> imports,
        Optional<SchoolTimetable.Outcome> outcome,
        List<Issue> issues) {

    /** Every row of the files was kept, and what there was to publish is published. */
    boolean isWhole() {
        var unpublished = outcome.filter(done -> done.published().isLeft())
                .flatMap(done -> timetable)
                .filter(file -> !file.lessons().isEmpty());
        return issues.stream().noneMatch(Issue::costsARow) && unpublished.isEmpty();
    }

    /** The elements directly under their sections of the file; no holiday is taken off the occurrences. */
    Counts counts() {
        return timetable
                .map(file -> new Counts(
                        file.teachers().size(),
                        file.classes().size(),
                        file.groups().size(),
                        file.rooms().stream().filter(SourceRoom::declared).count(),
                        file.subjects().size(),
                        file.pupils().size(),
                        file.lessons().size(),
                        file.lessons().stream()
                                .map(SourceLesson::weeks)
                                .mapToLong(WeekMask::count)
                                .sum()))
                .orElse(Counts.NONE);
    }

    /** What the timetable file has, item by item and week by week. */
    record Counts(
            long teachers,
            long classes,
            long groups,
            long rooms,
            long subjects,
            long pupils,
            long lessons,
            long occurrences) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    }
}
