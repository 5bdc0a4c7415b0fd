package org.ent4j.examples.sample.timetable;

import java.util.List;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Parity;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.Subject;
import org.ent4j.model.calendar.WeekMask;

/** A lesson that has its place in the week. */
public record Lesson(
        Subject subject, List<Agent> teachers, Audience audience, Slot slot, Span weeks, List<RoomUse> rooms) {

    /** When in the year: the alternance, and the very weeks. */
    public record Span(Parity parity, WeekMask mask) {}

    /** A room and the weeks in which the lesson is there. */
    public record RoomUse(Room room, WeekMask weeks) {}
}
