package org.ent4j.viescolaire.bulletin;

import java.util.Optional;

/** A bulletin as it is printed once. */
public record BulletinCopy(Bulletin bulletin, Optional<Addressee> addressee) {

    /** For the pupil, or for the school itself. */
    public static BulletinCopy of(Bulletin bulletin) {
        return new BulletinCopy(bulletin, Optional.empty());
    }

    public BulletinCopy to(Addressee other) {
        return new BulletinCopy(bulletin, Optional.of(other));
    }
}
