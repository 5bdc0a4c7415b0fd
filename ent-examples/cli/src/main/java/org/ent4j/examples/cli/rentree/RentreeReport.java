package org.ent4j.examples.cli.rentree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
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
        return timetable.map(RentreeReport::counts).orElse(Counts.NONE);
    }

    private static Counts counts(SourceTimetable file) {
        return new Counts(
                declared(file, ItemKind.TEACHER, file.teachers(), SourceTeacher::key),
                declared(file, ItemKind.CLASS, file.classes(), SourceClass::key),
                declared(file, ItemKind.GROUP, file.groups(), SourceGroup::key),
                file.rooms().stream().filter(SourceRoom::declared).count(),
                declared(file, ItemKind.SUBJECT, file.subjects(), SourceSubject::key),
                declared(file, ItemKind.PUPIL, file.pupils(), SourcePupil::key),
                file.lessons().size(),
                file.lessons().stream()
                        .map(SourceLesson::weeks)
                        .mapToLong(WeekMask::count)
                        .sum());
    }

    private static <T> long declared(SourceTimetable file, ItemKind kind, List<T> items, Function<T, String> key) {
        return items.stream()
                .filter(item -> !file.cited().contains(new ItemRef(kind, key.apply(item))))
                .count();
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
