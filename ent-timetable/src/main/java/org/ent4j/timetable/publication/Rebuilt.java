package org.ent4j.timetable.publication;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.WeekMask;

/** Publications made from others. */
final class Rebuilt {

    private Rebuilt() {}

    static Publication numbered(int number, Publication from) {
        return of(from, number, from.firstDayOfWeek1(), from.items(), from.lessons());
    }

    static Publication with(List<PublishedItem> items, List<PublishedLesson> lessons, Publication from) {
        return of(from, from.number(), from.firstDayOfWeek1(), items, lessons);
    }

    static Publication countedFrom(LocalDate earlier, int weeks, Publication from) {
        var lessons = from.lessons().stream()
                .map(lesson -> lesson.withWeeks(each -> each.countedFromEarlier(weeks)))
                .toList();
        return of(from, from.number(), earlier, from.items(), lessons);
    }

    static Publication from(LocalDate day, Publication from) {
        var lessons = from.lessons().stream()
                .map(lesson -> lesson.withWeeks(weeks -> WeekMask.of(weeks.weeks()
                        .filter(week ->
                                !lesson.date(week, from.firstDayOfWeek1()).isBefore(day))
                        .toArray())))
                .filter(lesson -> !lesson.isEmpty())
                .toList();
        return of(from, from.number(), from.firstDayOfWeek1(), from.items(), lessons);
    }

    private static Publication of(
            Publication from, int number, LocalDate first, List<PublishedItem> items, List<PublishedLesson> lessons) {
        return Publication.builder()
                .structure(from.structure())
                .year(from.year())
                .source(from.source())
                .number(number)
                .firstDayOfWeek1(first)
                .addAllItems(items)
                .addAllLessons(lessons)
                .build();
    }
}
