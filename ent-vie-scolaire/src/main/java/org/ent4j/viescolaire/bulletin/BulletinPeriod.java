package org.ent4j.viescolaire.bulletin;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/**
 * The period that a bulletin is of.
 *
 * @param label {@code "1er trimestre"}
 */
public record BulletinPeriod(SchoolPeriodId id, String label, SchoolYear year) {

    void write(CanonicalText out) {
        out.text(id.value()).text(label).text(year.toString());
    }
}
