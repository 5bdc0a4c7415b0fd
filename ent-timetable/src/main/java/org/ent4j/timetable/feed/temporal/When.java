package org.ent4j.timetable.feed.temporal;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** When the lesson of a row is. */
public record When(DayOfWeek day, TimeRange hours, WeekMask weeks) {

    /**
     * The labels of a row.
     *
     * @param length how long the lesson is, or "" where the slot tells it
     * @param frequency "" where the file has none
     */
    public record Labels(String day, String slot, String length, String frequency) {}

    /** When it is, or the issue that says why the row is left out: an error, or an information when that was decided. */
    public static Either<Issue, When> of(Labels labels, TemporalMapping mapping, SourceLocation row) {
        return ignored(labels, mapping)
                .map(ignored -> Issue.info(row, ignored))
                .or(() -> defect(labels, mapping).map(defect -> Issue.error(row, defect)))
                .<Either<Issue, When>>map(Either::left)
                .orElseGet(() -> Either.right(when(labels, mapping)));
    }

    private static Optional<TemporalDefect> ignored(Labels labels, TemporalMapping mapping) {
        return Stream.of(TemporalKind.values())
                .filter(kind -> mapping.isIgnored(kind, label(labels, kind)))
                .findFirst()
                .map(kind -> new TemporalDefect.Ignored(kind.label(), label(labels, kind)));
    }

    private static String label(Labels labels, TemporalKind kind) {
        return switch (kind) {
            case DAY -> labels.day();
            case SLOT -> labels.slot();
            case FREQUENCY -> labels.frequency();
        };
    }

    private static Optional<TemporalDefect> defect(Labels labels, TemporalMapping mapping) {
        if (labels.day().isBlank() || labels.slot().isBlank()) {
            return Optional.of(new TemporalDefect.NotPlaced());
        }
        if (mapping.day(labels.day()).isEmpty()) {
            return Optional.of(new TemporalDefect.UnknownDay(labels.day()));
        }
        if (hours(labels, mapping).isEmpty()) {
            return Optional.of(new TemporalDefect.UnknownSlot(labels.slot(), labels.length()));
        }
        return mapping.frequency(labels.frequency()).isEmpty()
                ? Optional.of(new TemporalDefect.UnknownFrequency(labels.frequency()))
                : Optional.empty();
    }

    private static Optional<TimeRange> hours(Labels labels, TemporalMapping mapping) {
        return labels.length().isBlank() ? mapping.slot(labels.slot()) : mapping.slot(labels.slot(), labels.length());
    }

    private static When when(Labels labels, TemporalMapping mapping) {
        return new When(
                mapping.day(labels.day()).orElseThrow(),
                hours(labels, mapping).orElseThrow(),
                mapping.frequency(labels.frequency()).orElseThrow());
    }
}
