package org.ent4j.viescolaire.permanence;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;

/**
 * The time of one pupil in a stay; who comes back has two.
 *
 * @param left when somebody saw the pupil leave; nothing: with the stay
 * @param by who recorded that the pupil came
 */
public record Visit(PersonId pupil, LocalDateTime from, Optional<LocalDateTime> left, Actor by) {

    Visit leftAt(LocalDateTime hour) {
        return new Visit(pupil, from, Optional.of(hour), by);
    }

    /** From when until when, in a stay that ends then; one without an end lasts for the day. */
    Optional<Period> period(Optional<LocalDateTime> stayEnds) {
        var end = left.or(() -> stayEnds).orElse(from.toLocalDate().plusDays(1).atStartOfDay());
        return end.isAfter(from) ? Optional.of(new Period(from, end)) : Optional.empty();
    }
}
