package org.ent4j.examples.host.letters;

import java.util.Comparator;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.model.text.Folding;

/**
 * A pupil of the school, as somebody's child.
 *
 * @param classCode the class in the school, or ""
 */
public record Ward(Person pupil, String classCode, Guardianship link) {

    static final Comparator<Ward> BY_CLASS_THEN_NAME = Comparator.comparing(Ward::classCode)
            .thenComparing(ward -> Folding.fold(ward.pupil.name().display()))
            .thenComparing(ward -> ward.pupil.id());

    boolean isUnderAuthority() {
        return link.authority() != Authority.NONE;
    }

    /** {@code "Zoé LEROY (6A)"}. */
    public String named() {
        return Addressee.spoken(pupil) + (classCode.isEmpty() ? "" : " (" + classCode + ")");
    }
}
