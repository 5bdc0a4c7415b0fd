package org.ent4j.access.spi;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;

/**
 * That a teacher teaches a pupil, be it in the pupil's class or in a group.
 *
 * @param teacher who teaches
 * @param pupil who is taught
 * @param subjects what, in the host's codes or labels, sorted; none when the directory does not know
 * @param headTeacher the teacher is <i>professeur principal</i> of the pupil's class, whether he teaches there or not
 */
public record Teaching(PersonId teacher, PersonId pupil, Set<String> subjects, boolean headTeacher) {

    public Teaching {
        subjects = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(subjects)));
    }

    /** Both together, of the same two people. */
    public Teaching and(Teaching other) {
        var all = new TreeSet<>(subjects);
        all.addAll(other.subjects);
        return new Teaching(teacher, pupil, all, headTeacher || other.headTeacher);
    }
}
