package org.ent4j.examples.portal.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;

/** Lessons of a day, by what they are called in addresses. */
final class Lessons {

    private Lessons() {}

    static Optional<Occurrence> find(Publication publication, LessonId lesson, LocalDate day) {
        return publication
                .occurrencesIn(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .filter(each -> each.key().date().equals(day))
                .filter(each -> each.key().lesson().isOf(lesson))
                .findFirst();
    }
}
