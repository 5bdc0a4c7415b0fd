package org.ent4j.examples.sample.school;

import java.util.List;

/**
 * Who teaches what to whom.
 *
 * @param halves hours a week, in halves of an hour, of each of the teachers
 */
public record Service(Subject subject, Audience audience, List<Agent> teachers, int halves) {

    public boolean together() {
        return teachers.size() > 1;
    }
}
