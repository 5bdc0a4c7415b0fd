package org.ent4j.timetable.publication;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/**
 * Joins the past of the timetable in force with the future of the next one. What has begun stays as it was: who taught
 * whom, where, under which names, even when the file has given their numbers to others since.
 */
final class PastKept {

    private final Publication current;
    private final Publication next;
    private final LocalDateTime from;
    private final PastItems items;
    private final Map<LessonId, PublishedLesson> coming = new HashMap<>();

    /**
     * @param current counted from the same week as {@code next}
     * @param from lessons that begin earlier are past
     */
    PastKept(Publication current, Publication next, LocalDateTime from) {
        this.current = current;
        this.next = next;
        this.from = from;
        this.items = new PastItems(current, next);
        next.lessons().forEach(lesson -> coming.put(lesson.id(), lesson));
    }

    Publication joined() {
        var lessons = new LinkedHashMap<LessonId, PublishedLesson>();
        current.lessons().stream()
                .map(lesson -> lesson.withWeeks(weeks -> weeks.and(past(lesson))))
                .filter(lesson -> !lesson.isEmpty())
                .map(this::renamed)
                .forEach(lesson -> lessons.put(lesson.id(), lesson));
        next.lessons().stream()
                .map(lesson -> lesson.withWeeks(weeks -> weeks.minus(past(lesson))))
                .filter(lesson -> !lesson.isEmpty())
                .forEach(lesson -> lessons.merge(lesson.id(), lesson, PastKept::merge));
        return Rebuilt.with(
                items(),
                lessons.values().stream()
                        .sorted(Comparator.comparing(PublishedLesson::id))
                        .toList(),
                next);
    }

    private WeekMask past(PublishedLesson lesson) {
        var weeks = lesson.weeks().or(lesson.cancelled()).weeks();
        return WeekMask.of(weeks.filter(week -> lesson.date(week, next.firstDayOfWeek1())
                        .atTime(lesson.hours().start())
                        .isBefore(from))
                .toArray());
    }

    private static PublishedLesson merge(PublishedLesson past, PublishedLesson future) {
        return new PublishedLesson(
                future.id(),
                future.day(),
                future.hours(),
                future.subject(),
                LessonIdentity.united(Stream.concat(past.resources().stream(), future.resources().stream())
                        .toList()),
                past.cancelled().or(future.cancelled()));
    }

    private PublishedLesson renamed(PublishedLesson lesson) {
        var subject = lesson.subject()
                .map(key -> items.of(new ItemRef(ItemKind.SUBJECT, key)).key());
        return new PublishedLesson(
                isOfAnother(lesson.id(), subject) ? lesson.id().ofThePast(current.number()) : lesson.id(),
                lesson.day(),
                lesson.hours(),
                subject,
                LessonIdentity.united(lesson.resources().stream()
                        .map(each -> new LessonResource(
                                each.kind(),
                                items.of(new ItemRef(each.kind(), each.key())).key(),
                                each.weeks()))
                        .toList()),
                lesson.cancelled());
    }

    /** Whether the file gives the identity to a lesson of another subject now. */
    private boolean isOfAnother(LessonId id, Optional<String> subject) {
        return Optional.ofNullable(coming.get(id))
                .filter(lesson -> !lesson.subject().equals(subject))
                .isPresent();
    }

    /** Those of the next, and those that only the past still has. */
    private List<PublishedItem> items() {
        var all = new ArrayList<>(next.items());
        all.addAll(items.carried());
        return all.stream().sorted(Comparator.comparing(PublishedItem::ref)).toList();
    }
}
