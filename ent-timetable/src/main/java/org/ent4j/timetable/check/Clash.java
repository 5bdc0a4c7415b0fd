package org.ent4j.timetable.check;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.source.ItemRef;

/**
 * A teacher, a room, a class or a group with two lessons at once. A class has those of its parts and, where both are meant
 * for the same pupils, those of its groups; groups side by side are no clash.
 *
 * @param item who or what is wanted twice
 * @param kind of the item
 * @param label of the item
 * @param one the subject of the first lesson, or its identity when it has none
 * @param other the subject of the second
 * @param lessons the identities of both
 * @param day of the week
 * @param overlap the time that both want
 * @param dates the days concerned, in their order
 */
public record Clash(
        ItemRef item,
        Label kind,
        String label,
        String one,
        String other,
        List<LessonId> lessons,
        Label day,
        TimeRange overlap,
        List<LocalDate> dates)
        implements Reason {

    public Clash {
        lessons = List.copyOf(lessons);
        dates = List.copyOf(dates);
    }

    /** How many times it happens. */
    public int times() {
        return dates.size();
    }

    /** The same on these days alone. */
    Clash on(List<LocalDate> days) {
        return new Clash(item, kind, label, one, other, lessons, day, overlap, days);
    }

    @Override
    public String code() {
        return "check.clash";
    }
}
