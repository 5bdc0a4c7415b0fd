package org.ent4j.timetable.jooq;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.jooq.generated.tables.records.TtAdjustmentRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtParticipantRecord;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.source.ItemKind;
import org.jooq.TableRecord;

/** An adjustment as rows, and back. */
final class AdjustmentRows {

    private static final String CANCELLED = "CANCELLED";
    private static final String REPLACED = "REPLACED";
    private static final String MOVED = "MOVED";
    private static final String EXCEPTIONAL = "EXCEPTIONAL";

    private AdjustmentRows() {}

    static TtAdjustmentRecord row(StructureId structure, SchoolYear year, Adjustment adjustment) {
        var row = new TtAdjustmentRecord();
        row.setStructure(structure.value());
        row.setSchoolYear(year.start());
        row.setId(adjustment.note().id());
        row.setLessonId(adjustment.lesson().map(LessonId::value).orElse(null));
        row.setHeldOn(adjustment.date());
        row.setAuthor(adjustment.note().author());
        row.setDecidedAt(adjustment.note().at().atOffset(ZoneOffset.UTC));
        row.setWhy(adjustment.note().why());
        return withKind(row, adjustment);
    }

    private static TtAdjustmentRecord withKind(TtAdjustmentRecord row, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.Replaced replaced) {
            row.setKind(REPLACED);
            row.setReplacedKind(replaced.kind().name());
        } else if (adjustment instanceof Adjustment.Moved moved) {
            row.setKind(MOVED);
            row.setMovedTo(moved.to());
            hours(row, moved.hours());
        } else if (adjustment instanceof Adjustment.Exceptional more) {
            row.setKind(EXCEPTIONAL);
            hours(row, more.hours());
        } else {
            row.setKind(CANCELLED);
        }
        return row;
    }

    private static void hours(TtAdjustmentRecord row, TimeRange hours) {
        row.setStartsAt(hours.start());
        row.setEndsAt(hours.end());
    }

    static List<TableRecord<?>> participants(StructureId structure, SchoolYear year, Adjustment adjustment) {
        var rows = new ArrayList<TableRecord<?>>();
        for (var each : participants(adjustment)) {
            rows.add(new TtParticipantRecord(
                    structure.value(),
                    year.start(),
                    adjustment.note().id(),
                    rows.size(),
                    each.kind().name(),
                    each.hostKey(),
                    each.label()));
        }
        return rows;
    }

    private static List<Participant> participants(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.Replaced replaced) {
            return replaced.by();
        }
        if (adjustment instanceof Adjustment.Exceptional more) {
            var all = new ArrayList<>(more.with());
            more.subject().ifPresent(all::add);
            return all;
        }
        return List.of();
    }

    static Participant participant(TtParticipantRecord row) {
        return new Participant(ItemKind.valueOf(row.getKind()), row.getHostKey(), row.getLabel());
    }

    static Adjustment read(TtAdjustmentRecord row, List<Participant> participants) {
        var note = new Adjustment.Note(
                row.getId(), row.getAuthor(), row.getDecidedAt().toInstant(), row.getWhy());
        return switch (row.getKind()) {
            case CANCELLED -> new Adjustment.Cancelled(note, lesson(row), row.getHeldOn());
            case REPLACED ->
                new Adjustment.Replaced(
                        note, lesson(row), row.getHeldOn(), ItemKind.valueOf(row.getReplacedKind()), participants);
            case MOVED -> new Adjustment.Moved(note, lesson(row), row.getHeldOn(), row.getMovedTo(), hours(row));
            case EXCEPTIONAL -> exceptional(row, note, participants);
            default ->
                throw new IllegalStateException(
                        "'%s' is no kind of adjustment.\nMaybe a newer version wrote it.".formatted(row.getKind()));
        };
    }

    private static Adjustment exceptional(
            TtAdjustmentRecord row, Adjustment.Note note, List<Participant> participants) {
        Optional<Participant> subject = participants.stream()
                .filter(each -> each.kind() == ItemKind.SUBJECT)
                .findFirst();
        var with = participants.stream()
                .filter(each -> each.kind() != ItemKind.SUBJECT)
                .toList();
        return new Adjustment.Exceptional(note, row.getHeldOn(), hours(row), subject, with);
    }

    private static LessonId lesson(TtAdjustmentRecord row) {
        return new LessonId(row.getLessonId());
    }

    private static TimeRange hours(TtAdjustmentRecord row) {
        return new TimeRange(row.getStartsAt(), row.getEndsAt());
    }
}
