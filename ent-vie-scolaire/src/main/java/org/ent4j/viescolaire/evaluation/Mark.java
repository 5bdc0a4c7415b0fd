package org.ent4j.viescolaire.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What a pupil has at an evaluation: points on its scale, or why there are none. */
public sealed interface Mark permits Mark.Scored, Unscored {

    /** Points on the scale of the evaluation, from 0 on. */
    record Scored(BigDecimal points) implements Mark {

        public Scored {
            if (points.signum() < 0) {
                throw new IllegalArgumentException(
                        "%s points.\nMaybe it is a penalty: marks have none.".formatted(points.toPlainString()));
            }
        }

        @Override
        public Optional<BigDecimal> counted() {
            return Optional.of(points);
        }

        @Override
        public <T> T fold(Function<Scored, T> scored, Function<Unscored, T> unscored) {
            return scored.apply(this);
        }
    }

    static Mark of(String points) {
        return new Scored(new BigDecimal(points));
    }

    /** The points that count: those scored, 0 for the two statuses that count as zero, and nothing for all others. */
    Optional<BigDecimal> counted();

    <T> T fold(Function<Scored, T> scored, Function<Unscored, T> unscored);
}
