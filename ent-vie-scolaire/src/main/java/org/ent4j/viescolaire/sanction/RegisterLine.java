package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * A sanction in the register of the school: facts, circumstances and what was decided, and nobody's name. Source:
 * circulaire 2014-059, registre des sanctions.
 *
 * @param facts as they were written for the register
 */
public record RegisterLine(LocalDate day, Authority authority, SanctionTerms terms, MotifCode motif, String facts) {

    public SchoolYear year() {
        return SchoolYear.of(day);
    }
}
