package org.ent4j.timetable.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.publication.LessonIdentity.Identified;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/** The publication that a plan would be if nothing had been published before it. */
final class PlannedPublication {

    private final TimetablePlan plan;
    private final PublishedItems items;
    private final List<DateRange> closures;

    PlannedPublication(TimetablePlan plan, List<DateRange> closures) {
        this.plan = plan;
        this.items = new PublishedItems(plan);
        this.closures = closures;
    }

    Publication numbered(int number) {
        var timetable = plan.timetable();
        return Publication.builder()
                .structure(plan.structure())
                .year(timetable.year())
                .source(timetable.source())
                .number(number)
                .firstDayOfWeek1(timetable.firstDayOfWeek1())
                .addAllItems(items.list())
                .addAllLessons(LessonIdentity.identify(plan).stream()
                        .map(this::lesson)
                        .map(this::whenOpen)
                        .filter(lesson -> !lesson.isEmpty())
                        .sorted(Comparator.comparing(PublishedLesson::id))
                        .toList())
                .build();
    }

    private PublishedLesson lesson(Identified identified) {
        var lesson = identified.lesson();
        return new PublishedLesson(
                identified.id(),
                lesson.day(),
                lesson.hours(),
                Optional.of(lesson.subject()).filter(subject -> !subject.isEmpty()),
                LessonIdentity.united(resources(lesson)),
                lesson.cancelled());
    }

    /** Without the weeks in which the school is closed on the day of the lesson. */
    private PublishedLesson whenOpen(PublishedLesson lesson) {
        var closed = closures.isEmpty() ? WeekMask.NONE : closed(lesson);
        return lesson.withWeeks(weeks -> weeks.minus(closed));
    }

    private WeekMask closed(PublishedLesson lesson) {
        var first = plan.timetable().firstDayOfWeek1();
        return WeekMask.of(lesson.weeks()
                .or(lesson.cancelled())
                .weeks()
                .filter(week -> isClosed(lesson.date(week, first)))
                .toArray());
    }

    private boolean isClosed(LocalDate day) {
        return closures.stream().anyMatch(days -> days.contains(day));
    }

    private List<LessonResource> resources(SourceLesson lesson) {
        return isOfIgnoredSubject(lesson)
                ? List.of()
                : lesson.resources().stream()
                        .filter(each -> !items.isIgnored(new ItemRef(each.kind(), each.key())))
                        .toList();
    }

    private boolean isOfIgnoredSubject(SourceLesson lesson) {
        return items.isIgnored(new ItemRef(ItemKind.SUBJECT, lesson.subject()));
    }
}
