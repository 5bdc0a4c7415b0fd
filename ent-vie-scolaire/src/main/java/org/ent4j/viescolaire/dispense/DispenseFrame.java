package org.ent4j.viescolaire.dispense;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.markbook.Belonging;

/**
 * What stands around a dispense, as the host has it now.
 *
 * @param zone of the school, in which its days are
 * @param teachers of the service
 * @param pupils of the service, in the year
 * @param year the days of the school year
 * @param others the dispenses of the school that hold
 */
public record DispenseFrame(
        ZoneId zone, Belonging teachers, Belonging pupils, DateRange year, Collection<Dispense> others) {

    public DispenseFrame {
        others = List.copyOf(others);
    }
}
