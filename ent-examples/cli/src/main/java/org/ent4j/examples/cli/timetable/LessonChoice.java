package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemRef;

/**
 * Which lesson of a day somebody means.
 *
 * @param start when it begins; nothing when there is one lesson only
 */
record LessonChoice(Publication publication, ItemRef item, LocalDate date, Optional<LocalTime> start) {

    Occurrence only() {
        var held = publication
                .occurrencesOf(item)
                .filter(lesson -> lesson.key().date().equals(date))
                .sorted(Occurrence.IN_ORDER)
                .toList();
        var meant = held.stream().filter(this::begins).toList();
        if (meant.size() != 1) {
            throw held.isEmpty() ? nothing() : meant.isEmpty() ? notThen(held) : several(meant);
        }
        return meant.get(0);
    }

    private boolean begins(Occurrence lesson) {
        return start.map(lesson.hours().start()::equals).orElse(true);
    }

    private Unusable nothing() {
        return new Unusable(
                "adjust.no-lesson",
                Label.of(
                        "%s n'a pas cours le %s".formatted(label(), day(Lang.FR)),
                        "%s has no lesson on %s".formatted(label(), day(Lang.EN))));
    }

    private Unusable notThen(List<Occurrence> held) {
        var then = start.map(LocalTime::toString).orElse("");
        return new Unusable(
                "adjust.no-lesson",
                Label.of(
                        "%s n'a pas de cours à %s le %s ; il y a : %s"
                                .formatted(label(), then, day(Lang.FR), told(held)),
                        "%s has no lesson at %s on %s; there are: %s"
                                .formatted(label(), then, day(Lang.EN), told(held))));
    }

    private Unusable several(List<Occurrence> meant) {
        var how = start.isEmpty() ? "--start, --group, --teacher, --room" : "--group, --teacher, --room";
        return new Unusable(
                "adjust.several",
                Label.of(
                        "%s a %d cours le %s ; précisez par %s : %s"
                                .formatted(label(), meant.size(), day(Lang.FR), how, told(meant)),
                        "%s has %d lessons on %s; say which by %s: %s"
                                .formatted(label(), meant.size(), day(Lang.EN), how, told(meant))));
    }

    private String label() {
        return publication.label(item);
    }

    private String day(Lang lang) {
        return ToldLesson.day(date, lang);
    }

    private String told(List<Occurrence> lessons) {
        return lessons.stream()
                .map(lesson -> ToldLesson.of(publication, lesson).text())
                .collect(Collectors.joining(" ; "));
    }
}
