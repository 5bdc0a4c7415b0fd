package org.ent4j.catalogue.rubrique;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;

/**
 * That something is in the corbeille.
 *
 * @param since the first day
 * @param until the last day on which it can be restored
 * @param year whose end brought it there; nothing when somebody did
 */
public record BinEntry(LocalDate since, LocalDate until, Optional<SchoolYear> year) {

    /** Its time is over. */
    boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}
