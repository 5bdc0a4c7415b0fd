package org.ent4j.viescolaire.livret;

import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;

/**
 * What the directory says of those whom a file of the livret names; who is no key is not known there.
 *
 * @param nationalCodes of subjects whose code is the school's own
 */
public record LivretNames(
        LivretSchool school,
        Map<PersonId, LivretPupil> pupils,
        Map<PersonId, LivretTeacher> teachers,
        Map<CodeMatiere, String> nationalCodes) {

    public LivretNames {
        pupils = Map.copyOf(pupils);
        teachers = Map.copyOf(teachers);
        nationalCodes = Map.copyOf(nationalCodes);
    }

    Optional<LivretPupil> pupil(PersonId pupil) {
        return Optional.ofNullable(pupils.get(pupil));
    }
}
