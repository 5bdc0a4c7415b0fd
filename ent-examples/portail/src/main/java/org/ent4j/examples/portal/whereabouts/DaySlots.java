package org.ent4j.examples.portal.whereabouts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The slots of a day, as its lessons have them: each begins when some lesson does and lasts until the first of them ends. */
final class DaySlots {

    private DaySlots() {}

    static List<TimeSlot> of(Collection<CalledLesson> lessons, Words words) {
        var ends = new TreeMap<LocalTime, LocalTime>();
        lessons.forEach(lesson -> ends.merge(
                lesson.period().start().toLocalTime(),
                lesson.period().end().toLocalTime(),
                (one, other) -> one.isBefore(other) ? one : other));
        var slots = new ArrayList<TimeSlot>();
        ends.forEach((start, end) ->
                slots.add(new TimeSlot(slots.size() + 1, words.time(start), new TimeRange(start, end))));
        return slots;
    }

    /** The one that is on, else the next one, else the last. */
    static TimeSlot at(List<TimeSlot> slots, LocalTime time) {
        return slots.stream()
                .filter(slot -> time.isBefore(slot.hours().end()))
                .findFirst()
                .orElseGet(() -> slots.get(slots.size() - 1));
    }
}
