package org.ent4j.timetable.feed.edt;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceLesson;

/** Turns each lesson as written into one that can be used, or into the error that says why not. */
final class LessonCheck {

    private final EdtFile file;
    private final GridSection grid;
    private final References references;
    private final ResourceCheck resources;

    LessonCheck(EdtFile file, GridSection grid, References references, YearSection year) {
        this.file = file;
        this.grid = grid;
        this.references = references;
        this.resources = new ResourceCheck(file, references, year);
    }

    Optional<SourceLesson> check(RawLesson raw) {
        var defect = defect(raw);
        if (defect.isPresent()) {
            file.error(raw.where(), defect.get());
            return Optional.empty();
        }
        var kept = resources.check(raw);
        return kept.isInNoWeek() && raw.named() > 0 ? lost(raw) : lesson(raw, kept);
    }

    private Optional<EdtDefect> defect(RawLesson raw) {
        return subjectDefect(raw)
                .or(() -> slotDefect(raw))
                .or(() -> dayDefect(raw))
                .or(() -> hoursDefect(raw));
    }

    private static Optional<EdtDefect> slotDefect(RawLesson raw) {
        var missing = Stream.of(
                        missing("Jour", raw.day()),
                        missing("NumeroPlaceDebut", raw.firstPlace()),
                        missing("NombrePlaces", raw.places()))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new EdtDefect.NoSlot(missing));
    }

    private static Optional<String> missing(String attribute, String value) {
        return value.isEmpty() ? Optional.of(attribute) : Optional.empty();
    }

    private Optional<EdtDefect> subjectDefect(RawLesson raw) {
        if (raw.subject().isEmpty()) {
            return Optional.of(new EdtDefect.NoSubject());
        }
        return raw.subject()
                .filter(ident -> !references.has(ItemKind.SUBJECT, ident))
                .map(EdtDefect.UnknownSubject::new);
    }

    private static Optional<EdtDefect> dayDefect(RawLesson raw) {
        return day(raw).isPresent() ? Optional.empty() : Optional.of(new EdtDefect.BadDay(raw.day()));
    }

    private Optional<EdtDefect> hoursDefect(RawLesson raw) {
        return hours(raw).isPresent()
                ? Optional.empty()
                : Optional.of(new EdtDefect.OutsideGrid(raw.firstPlace(), raw.places(), grid.size()));
    }

    private static Optional<DayOfWeek> day(RawLesson raw) {
        return FeedValues.number(raw.day()).flatMap(FeedValues::dayOfWeek);
    }

    private Optional<TimeRange> hours(RawLesson raw) {
        return FeedValues.number(raw.firstPlace())
                .flatMap(first -> FeedValues.number(raw.places()).flatMap(count -> grid.hours(first, count)));
    }

    private Optional<SourceLesson> lost(RawLesson raw) {
        file.error(raw.where(), new EdtDefect.NothingLeft(raw.named()));
        return Optional.empty();
    }

    private Optional<SourceLesson> lesson(RawLesson raw, ResourceCheck.Kept kept) {
        var lesson = day(raw).flatMap(day -> hours(raw)
                .flatMap(hours -> raw.subject()
                        .map(subject -> new SourceLesson(
                                day, hours, subject, kept.resources(), kept.cancelled(), raw.where()))));
        lesson.filter(each -> !grid.opens(each.day()))
                .ifPresent(each -> file.warn(raw.where(), new EdtDefect.ClosedDay(each.day())));
        return lesson;
    }
}
