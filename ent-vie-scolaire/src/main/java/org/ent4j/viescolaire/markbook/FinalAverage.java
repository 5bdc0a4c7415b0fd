package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.util.Optional;

/** What a teacher puts in the place of the average that marks make (moyenne finale). */
public sealed interface FinalAverage {

    /** Nothing where the pupil is not marked. */
    Optional<BigDecimal> value();

    /** An average on the scale of averages. */
    record Given(BigDecimal points) implements FinalAverage {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(points);
        }
    }

    /** "NN", whatever marks there are: the pupil is left out of the figures of the class too. */
    record NotMarked() implements FinalAverage {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }
    }
}
