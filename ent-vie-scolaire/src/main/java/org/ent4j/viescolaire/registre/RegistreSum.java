package org.ent4j.viescolaire.registre;

import java.util.OptionalInt;
import org.ent4j.model.id.PersonId;

/**
 * A pupil over all days of a register.
 *
 * @param halfDays of absence; nothing when the register does not count, or a roll call of the pupil cannot be read
 */
public record RegistreSum(PersonId pupil, String name, RegistreTotals totals, OptionalInt halfDays) {

    static RegistreSum of(RegistreRow row) {
        return new RegistreSum(row.pupil(), row.name(), row.totals(), row.halfDays());
    }

    RegistreSum plus(RegistreSum other) {
        var sum = halfDays.isPresent() && other.halfDays.isPresent()
                ? OptionalInt.of(halfDays.getAsInt() + other.halfDays.getAsInt())
                : OptionalInt.empty();
        return new RegistreSum(pupil, name, totals.plus(other.totals), sum);
    }
}
