package org.ent4j.directory.feed.oneroster;

import java.util.Set;
import org.ent4j.directory.person.Teaching.Audience;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;

/**
 * A class of the bundle, as the directory sees it.
 *
 * @param audience whether the code is that of a class or of a group
 * @param homeroom the class itself, not a subject that it is taught
 * @param current whether its terms are not over
 */
record OneRosterClass(
        StructureId structure,
        Audience audience,
        String code,
        boolean homeroom,
        boolean current,
        Set<CodeMatiere> subjects) {

    OneRosterClass {
        subjects = Set.copyOf(subjects);
    }

    boolean isWholeClass() {
        return audience == Audience.CLASS;
    }
}
