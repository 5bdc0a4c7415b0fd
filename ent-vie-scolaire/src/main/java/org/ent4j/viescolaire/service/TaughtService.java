package org.ent4j.viescolaire.service;

import java.util.List;

/**
 * That somebody teaches somebody something, as a timetable or the services of a directory say it. Several may be of one
 * evaluation service: two teachers together, or one after the other.
 *
 * @param matiere the code of the subject, or its short code, as the source has it
 * @param label what people read; "" when the source has none
 */
public record TaughtService(Audience audience, String matiere, String label, List<TaughtTeacher> teachers) {

    public TaughtService {
        teachers = List.copyOf(teachers);
    }

    /** What people call it. */
    String name() {
        return label.isBlank() ? matiere : label;
    }
}
