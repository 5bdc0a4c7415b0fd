package org.ent4j.ticketing.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;

/**
 * A correspondant ENT of a school: nobody else asks the académie.
 *
 * @param name as the others of the school read it
 * @param when nothing is as long as the school has him
 */
public record Correspondent(PersonId person, String name, CorrespondentRole role, Optional<DateRange> when) {

    /** Whether he is one that day. */
    public boolean isOn(LocalDate day) {
        return when.map(days -> days.contains(day)).orElse(true);
    }
}
