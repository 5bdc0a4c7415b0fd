package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The suspension of a sanction.
 *
 * @param until the last day of the period in which it can be revoked; without one no judge upholds it
 */
public record Sursis(Optional<LocalDate> until) {

    public static Sursis until(LocalDate day) {
        return new Sursis(Optional.of(day));
    }
}
