package org.ent4j.timetable.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
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
    private final Closures closures;

    PlannedPublication(TimetablePlan plan, List<DateRange> closures) {
        this.plan = plan;
        this.items = new PublishedItems(plan);
        this.closures = new Closures(closures);
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
                        .map(lesson -> closures.taken(lesson, timetable.firstDayOfWeek1()))
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
