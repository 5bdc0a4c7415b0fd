package org.ent4j.examples.spark.marks;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;

/**
 * Which figures are wanted.
 *
 * @param day in the year that counts; periods that begin later are left out
 * @param periods by their ids; all when there is none
 * @param threshold from which a count of pupils is published
 */
public record Asked(LocalDate day, Set<String> periods, int threshold) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public Asked {
        periods = Set.copyOf(periods);
    }

    boolean isFor(SchoolPeriod period) {
        return !period.days().first().isAfter(day)
                && (periods.isEmpty() || periods.contains(period.id().value()));
    }
}
