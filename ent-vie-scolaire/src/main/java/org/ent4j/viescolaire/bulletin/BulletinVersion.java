package org.ent4j.viescolaire.bulletin;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/**
 * A bulletin as it was published: never changed.
 *
 * @param number from 1 on
 * @param hash of the content when it was published
 * @param why it was corrected; "" for the first
 */
public record BulletinVersion(int number, Bulletin content, ContentHash hash, Instant at, Actor by, String why) {

    /** Whether the content is still the one that was published. */
    public boolean isIntact() {
        return content.hash().equals(hash);
    }
}
