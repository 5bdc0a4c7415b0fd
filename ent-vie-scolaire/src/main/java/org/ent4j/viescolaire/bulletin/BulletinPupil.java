package org.ent4j.viescolaire.bulletin;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * The pupil whom a bulletin is of.
 *
 * @param name as it is printed
 */
public record BulletinPupil(PersonId id, String name, Optional<LocalDate> birthDate) {

    void write(CanonicalText out) {
        out.text(id.value()).text(name).maybe(birthDate, day -> out.text(day.toString()));
    }
}
