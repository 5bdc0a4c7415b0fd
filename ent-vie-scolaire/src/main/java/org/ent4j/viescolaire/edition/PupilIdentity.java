package org.ent4j.viescolaire.edition;

import java.util.List;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinPupil;

/**
 * A pupil as the directory names him.
 *
 * @param guardians those who receive his bulletins, in the order of the letters
 */
public record PupilIdentity(BulletinPupil pupil, List<BulletinGuardian> guardians) {

    public PupilIdentity {
        guardians = List.copyOf(guardians);
    }

    boolean hasName() {
        return !pupil.name().isBlank();
    }
}
