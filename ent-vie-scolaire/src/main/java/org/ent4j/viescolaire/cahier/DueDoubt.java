package org.ent4j.viescolaire.cahier;

import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;

/**
 * The lesson for which a work is due is no longer on its due date: the teacher has to look at it.
 *
 * @param movedTo where the lesson is now; nothing when it is cancelled
 */
public record DueDoubt(Optional<Period> movedTo) {

    static DueDoubt movedTo(Period when) {
        return new DueDoubt(Optional.of(when));
    }

    static DueDoubt cancelled() {
        return new DueDoubt(Optional.empty());
    }
}
