package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.Optional;

/** Points and coefficients while they are summed up, in the units of {@link Factors}. Not safe for threads. */
final class Tally {

    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;

    void add(BigDecimal morePoints, BigDecimal moreWeight) {
        points = points.add(morePoints);
        weight = weight.add(moreWeight);
    }

    Optional<Quotient> average() {
        return with(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** What it would be with more. */
    Optional<Quotient> with(BigDecimal morePoints, BigDecimal moreWeight) {
        var all = weight.add(moreWeight);
        return all.signum() > 0 ? Optional.of(new Quotient(points.add(morePoints), all)) : Optional.empty();
    }
}
