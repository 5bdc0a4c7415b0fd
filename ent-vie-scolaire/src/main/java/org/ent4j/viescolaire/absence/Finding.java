package org.ent4j.viescolaire.absence;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What a roll call finds of a pupil who is not there for all of a lesson. */
public record Finding(AbsenceType type, Period period) {

    /** All that an entry says of a lesson: nothing of who was there for all of it, two of who came late and left early. */
    public static List<Finding> of(RollCallEntry entry, Period lesson) {
        return switch (entry.presence()) {
            case ABSENT -> List.of(new Finding(AbsenceType.ABSENCE, lesson));
            case EXEMPT -> List.of(new Finding(AbsenceType.DISPENSE, lesson));
            case PRESENT -> entry.isThroughout() ? List.of() : partly(entry, lesson);
        };
    }

    private static List<Finding> partly(RollCallEntry entry, Period lesson) {
        var found = new ArrayList<Finding>();
        var day = lesson.start().toLocalDate();
        entry.arrived()
                .map(day::atTime)
                .filter(lesson.start()::isBefore)
                .ifPresent(arrived -> found.add(new Finding(AbsenceType.RETARD, new Period(lesson.start(), arrived))));
        entry.left()
                .map(day::atTime)
                .filter(lesson.end()::isAfter)
                .ifPresent(left -> found.add(new Finding(AbsenceType.DEPART, new Period(left, lesson.end()))));
        return found;
    }
}
