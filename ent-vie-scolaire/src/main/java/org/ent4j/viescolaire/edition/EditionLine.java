package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.KeptBulletin;

/**
 * What is to become of the bulletin of a pupil.
 *
 * @param name of the pupil, the id when there is none
 * @param before as it is kept; nothing when it was not begun
 * @param content what it says after that: nothing when it cannot be made
 * @param issues what it lacks
 */
public record EditionLine(
        PersonId pupil,
        String name,
        BulletinId id,
        EditionFate fate,
        Optional<KeptBulletin> before,
        Optional<Bulletin> content,
        List<EditionIssue> issues) {

    public EditionLine {
        issues = List.copyOf(issues);
    }

    /** Whether what is kept says something else than what was recorded: of a published one, a correction would say it. */
    public boolean isOutdated() {
        return before.isPresent()
                && content.filter(now -> !now.saysTheSameAs(before.get().content()))
                        .isPresent();
    }
}
