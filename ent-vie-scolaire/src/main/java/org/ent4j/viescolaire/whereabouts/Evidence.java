package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.StayKind;

/**
 * Something that says where a pupil is.
 *
 * @param seen when somebody saw or said it; of what is announced or planned, when it begins
 * @param holds the time about which it says something
 * @param hasEnd whether somebody has said when it ends: a stay without is taken to last until the school closes
 * @param what the lesson, the place, or the moment of his day
 * @param place of a stay
 * @param by who may have said it: any teacher of the lesson, or who recorded the stay; nobody when nobody did
 */
public record Evidence(
        WhereStatus says,
        EvidenceSource source,
        LocalDateTime seen,
        Period holds,
        boolean hasEnd,
        Label what,
        Optional<StayKind> place,
        Set<PersonId> by) {

    public Evidence {
        by = Set.copyOf(by);
    }

    /** Of anything but a stay: it has its end. */
    static Evidence of(
            WhereStatus says, EvidenceSource source, LocalDateTime seen, Period holds, Label what, Set<PersonId> by) {
        return new Evidence(says, source, seen, holds, true, what, Optional.empty(), by);
    }

    /** Whether it was known then, and speaks about then. */
    public boolean holdsAt(LocalDateTime at) {
        return isKnownAt(at) && covers(at);
    }

    boolean isKnownAt(LocalDateTime at) {
        return !seen.isAfter(at);
    }

    boolean covers(LocalDateTime at) {
        return !at.isBefore(holds.start()) && at.isBefore(holds.end());
    }

    /** Whether somebody had the pupil before his eyes. */
    public boolean isSighting() {
        return says == WhereStatus.IN_LESSON || says == WhereStatus.ELSEWHERE || says == WhereStatus.LEFT;
    }

    boolean is(WhereStatus status) {
        return says == status;
    }
}
