package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** An adjustment as the options ask for it. */
record AdjustmentDraft(Adjustment.Note note, AdjustmentOptions options, NamedParticipants named) {

    Adjustment of(LessonChoice choice) {
        return options.isMore() ? more(choice.publication(), choice.item(), choice.date()) : change(choice.only());
    }

    private Adjustment change(Occurrence lesson) {
        var id = lesson.key().lesson();
        var date = lesson.key().date();
        if (options.cancels()) {
            return new Adjustment.Cancelled(note, id, date);
        }
        return options.moveTo().<Adjustment>map(to -> moved(lesson, to)).orElseGet(() -> {
            var teachers = !options.byTeachers().isEmpty();
            return new Adjustment.Replaced(
                    note,
                    id,
                    date,
                    teachers ? ItemKind.TEACHER : ItemKind.ROOM,
                    teachers ? named.teachers(options.byTeachers()) : named.rooms(options.byRooms()));
        });
    }

    private Adjustment moved(Occurrence lesson, LocalDate to) {
        var hours = options.hours().orElse(lesson.hours());
        if (to.equals(lesson.key().date()) && hours.equals(lesson.hours())) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--move-to %s --hours %s : le cours y est déjà".formatted(to, hours),
                            "--move-to %s --hours %s: the lesson is there already".formatted(to, hours)));
        }
        return new Adjustment.Moved(note, lesson.key().lesson(), lesson.key().date(), to, hours);
    }

    private Adjustment more(Publication publication, ItemRef item, LocalDate date) {
        var whose = Participant.of(publication.item(item).orElseThrow());
        var with = Stream.of(List.of(whose), named.teachers(options.withTeachers()), named.rooms(options.withRooms()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Adjustment.Exceptional(
                note, date, options.hours().orElseThrow(), named.subject(options.subject()), with);
    }
}
