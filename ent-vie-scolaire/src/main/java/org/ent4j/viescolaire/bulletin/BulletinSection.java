package org.ent4j.viescolaire.bulletin;

import java.util.List;
import java.util.Optional;

/**
 * Lines that stand together on a bulletin.
 *
 * @param pole nothing for the subjects that belong to none
 * @param lines in their order, at least one
 */
public record BulletinSection(Optional<Pole> pole, List<BulletinLine> lines) {

    public BulletinSection {
        lines = List.copyOf(lines);
    }
}
