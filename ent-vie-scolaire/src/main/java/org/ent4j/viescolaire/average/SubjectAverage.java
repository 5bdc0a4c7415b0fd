package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.Optional;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * A pupil's average of a subject, and how it enters the general one.
 *
 * @param coefficient 0 or more: the pupil's own where there is an exception for him
 */
public record SubjectAverage(
        EvaluationServiceId service, Average average, BigDecimal coefficient, SubjectMode mode, Optional<PoleId> pole) {

    public SubjectAverage {
        if (coefficient.signum() < 0) {
            throw new IllegalArgumentException("Service %s has the coefficient %s.\nMaybe the sign is a slip."
                    .formatted(service, coefficient.toPlainString()));
        }
    }

    /** An ordinary subject with the coefficient 1. */
    public static SubjectAverage usual(EvaluationServiceId service, Average average) {
        return new SubjectAverage(service, average, BigDecimal.ONE, SubjectMode.NORMAL, Optional.empty());
    }
}
