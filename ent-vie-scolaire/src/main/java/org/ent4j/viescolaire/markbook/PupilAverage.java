package org.ent4j.viescolaire.markbook;

import java.util.Optional;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;

/**
 * The average of a pupil in a service, and how it came to be.
 *
 * @param account how marks make an average
 * @param overridden what stands in its place, who put it there and why
 */
public record PupilAverage(Account account, Optional<Written<OverriddenAverage>> overridden, Rounding rounding) {

    /** The one that stands on the bulletin, and enters the figures of the class. */
    public Average shown() {
        return overridden
                .map(each -> each.value().average())
                .map(each -> each.value()
                        .map(points -> Average.of(Quotient.of(points), rounding))
                        .orElseGet(Average::none))
                .orElseGet(account::average);
    }
}
