package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** A lesson of a day by its labels, for people and for programs. */
record ToldLesson(
        LocalDate date,
        TimeRange hours,
        String subject,
        List<String> teachers,
        List<String> audiences,
        List<String> rooms) {

    private static final List<ItemKind> AUDIENCES =
            List.of(ItemKind.CLASS, ItemKind.GROUP, ItemKind.PART, ItemKind.PUPIL);

    static ToldLesson of(Publication in, Occurrence lesson) {
        return new ToldLesson(
                lesson.key().date(),
                lesson.hours(),
                lesson.subject()
                        .map(key -> in.label(new ItemRef(ItemKind.SUBJECT, key)))
                        .orElse(""),
                labels(in, lesson, List.of(ItemKind.TEACHER)),
                labels(in, lesson, AUDIENCES),
                labels(in, lesson, List.of(ItemKind.ROOM)));
    }

    static ToldLesson of(Adjustment.Exceptional more) {
        return new ToldLesson(
                more.date(),
                more.hours(),
                more.subject().map(Participant::name).orElse(""),
                names(more, List.of(ItemKind.TEACHER)),
                names(more, AUDIENCES),
                names(more, List.of(ItemKind.ROOM)));
    }

    private static List<String> labels(Publication in, Occurrence lesson, List<ItemKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> lesson.resources(kind).map(in::label).sorted())
                .toList();
    }

    private static List<String> names(Adjustment.Exceptional more, List<ItemKind> kinds) {
        return more.with().stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(Participant::name)
                .toList();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<>(json(date, hours));
        json.put("subject", subject);
        json.put("teachers", teachers);
        json.put("audiences", audiences);
        json.put("rooms", rooms);
        return json;
    }

    static Map<String, Object> json(LocalDate date, TimeRange hours) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", date.toString());
        json.put("start", hours.start().toString());
        json.put("end", hours.end().toString());
        return json;
    }

    /** {@code 08:30–09:25 Français, Lefèvre Anne, 6A [S12]}. */
    String text() {
        var who = Stream.of(Stream.of(subject), teachers.stream(), audiences.stream())
                .flatMap(labels -> labels)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
        return hours + " " + who + (rooms.isEmpty() ? "" : " [" + String.join(", ", rooms) + "]");
    }

    /** {@code lundi 14 septembre 2026}. */
    static String day(LocalDate date, Lang lang) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", lang.locale()).format(date);
    }
}
