package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;

/**
 * A calling of the conseil de discipline.
 *
 * @param isUrgent whether a second sitting comes earlier for urgency (D511-35, last sentence)
 */
public record Convocation(LocalDate calledOn, LocalDate sitting, boolean isUrgent) {

    public static Convocation of(LocalDate calledOn, LocalDate sitting) {
        return new Convocation(calledOn, sitting, false);
    }
}
