package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;

/**
 * The pupils who do an EPI together, and their teachers.
 *
 * @param title 1 to 150 characters
 * @param comment up to 600 characters
 */
public record EpiGroup(
        LsuId id, LsuId epi, String title, Optional<String> comment, List<TeacherOfDiscipline> teachers) {

    public EpiGroup {
        teachers = List.copyOf(teachers);
    }
}
