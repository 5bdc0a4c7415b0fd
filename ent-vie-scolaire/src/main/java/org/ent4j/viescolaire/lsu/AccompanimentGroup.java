package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;

/**
 * The pupils who have an accompagnement personnalisé together, and their teachers.
 *
 * @param title 1 to 150 characters
 * @param comment up to 600 characters
 */
public record AccompanimentGroup(
        LsuId id, LsuId accompaniment, String title, Optional<String> comment, List<TeacherOfDiscipline> teachers) {

    public AccompanimentGroup {
        teachers = List.copyOf(teachers);
    }
}
