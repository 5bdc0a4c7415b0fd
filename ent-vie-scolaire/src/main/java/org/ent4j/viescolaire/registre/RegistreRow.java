package org.ent4j.viescolaire.registre;

import java.util.List;
import java.util.OptionalInt;
import org.ent4j.model.id.PersonId;

/**
 * A pupil over the lessons of a day.
 *
 * @param cells one a lesson of the day, in the order of the lessons
 * @param halfDays of absence, excused or not, which the roll call does not know; nothing when the register does not count
 */
public record RegistreRow(PersonId pupil, String name, List<RegistreCell> cells, OptionalInt halfDays) {

    public RegistreRow {
        cells = List.copyOf(cells);
    }

    public RegistreTotals totals() {
        return RegistreTotals.of(cells);
    }
}
