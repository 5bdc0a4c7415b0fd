package org.ent4j.examples.portal.timetable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** A lesson of a day in a line: {@code 8 h 30 – 9 h 25, Français, Lefèvre Anne, 6A, S12}. */
record LessonText(Publication publication, Words words) {

    private static final List<ItemKind> TOLD =
            List.of(ItemKind.TEACHER, ItemKind.CLASS, ItemKind.GROUP, ItemKind.PART, ItemKind.PUPIL, ItemKind.ROOM);

    String of(Occurrence lesson) {
        var subject = lesson.subject().map(key -> publication.label(new ItemRef(ItemKind.SUBJECT, key)));
        var who = TOLD.stream()
                .flatMap(kind -> lesson.resources(kind).map(publication::label).sorted());
        return line(
                words.time(lesson.hours().start()) + " – "
                        + words.time(lesson.hours().end()),
                Stream.concat(subject.stream(), who));
    }

    String of(Adjustment.Exceptional more) {
        return line(
                words.time(more.hours().start()) + " – "
                        + words.time(more.hours().end()),
                Stream.concat(more.subject().stream(), more.with().stream()).map(Participant::name));
    }

    private static String line(String hours, Stream<String> labels) {
        return Stream.concat(Stream.of(hours), labels)
                .filter(label -> !label.isBlank())
                .collect(Collectors.joining(", "));
    }
}
