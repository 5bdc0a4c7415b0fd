package org.ent4j.directory.person;

import java.util.Comparator;
import org.ent4j.model.id.CodeMatiere;

/**
 * A subject that a teacher gives to a class or a group.
 *
 * @param audience whether the code is that of a class or of a group
 * @param code the code of the class or group in its structure
 */
public record Teaching(Audience audience, String code, CodeMatiere subject) implements Comparable<Teaching> {

    private static final Comparator<Teaching> ORDER = Comparator.comparing(Teaching::audience)
            .thenComparing(Teaching::code)
            .thenComparing(Teaching::subject);

    /** Who is taught. */
    public enum Audience {
        CLASS,
        GROUP
    }

    @Override
    public int compareTo(Teaching other) {
        return ORDER.compare(this, other);
    }
}
