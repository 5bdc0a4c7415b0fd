package org.ent4j.examples.sample.noise;

import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Subject;

/** A subject as a timetable file writes it: the code de gestion and the label. */
public record SubjectText(String gestion, String label) {

    static SubjectText of(Subject subject) {
        return new SubjectText(subject.gestion(), subject.label());
    }

    String key() {
        return Plain.letters(gestion + label);
    }
}
