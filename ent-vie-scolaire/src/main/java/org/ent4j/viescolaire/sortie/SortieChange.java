package org.ent4j.viescolaire.sortie;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Another régime for a pupil.
 *
 * @param from the code of the one the pupil has; nothing when none
 * @param to the code of the one the pupil gets; nothing when none
 */
public record SortieChange(PersonId pupil, Optional<String> from, Optional<String> to) {

    /** What undoes it. */
    public SortieChange inverse() {
        return new SortieChange(pupil, to, from);
    }

    /** What undoes them all. */
    public static List<SortieChange> inverse(List<SortieChange> changes) {
        return changes.stream().map(SortieChange::inverse).toList();
    }
}
