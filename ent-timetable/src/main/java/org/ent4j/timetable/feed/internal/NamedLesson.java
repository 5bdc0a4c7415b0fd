package org.ent4j.timetable.feed.internal;

import java.util.List;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.temporal.When;

/**
 * A lesson by the names of who and what is in it.
 *
 * @param code of the subject, or ""
 * @param label of the subject, or ""
 * @param coTaught whether the file says that other rows may have the other teachers
 */
public record NamedLesson(
        When when,
        String code,
        String label,
        List<PersonName> teachers,
        List<String> classes,
        List<NamedGroup> groups,
        List<String> rooms,
        boolean coTaught,
        SourceLocation where) {

    public NamedLesson {
        teachers = List.copyOf(teachers);
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
        rooms = List.copyOf(rooms);
    }

    /** The lesson with these groups in the place of its own. */
    public NamedLesson of(List<NamedGroup> others) {
        return new NamedLesson(when, code, label, teachers, classes, others, rooms, coTaught, where);
    }

    /** The key of the subject. */
    public String subject() {
        return code.isEmpty() ? label : code;
    }

    public boolean hasAudience() {
        return !classes.isEmpty() || !groups.isEmpty();
    }

    public boolean isOfNobody() {
        return teachers.isEmpty() && !hasAudience();
    }
}
