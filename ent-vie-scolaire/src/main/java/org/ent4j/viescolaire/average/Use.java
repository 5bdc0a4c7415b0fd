package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Unscored;

/** What an average makes of a mark, or why it makes nothing of it. Figures are rounded to hundredths here, to be read. */
public sealed interface Use extends Reason {

    /** @param points what it adds to the points, coefficient included; @param weight what it adds to the coefficients */
    record Counted(BigDecimal points, BigDecimal weight) implements Use {
        @Override
        public String code() {
            return "average.counted";
        }
    }

    /** The best mark of all: its coefficient is raised. */
    record Best(BigDecimal points, BigDecimal weight) implements Use {
        @Override
        public String code() {
            return "average.best";
        }
    }

    /** @param points above half, coefficient included, added without weight */
    record PointsAdded(BigDecimal points) implements Use {
        @Override
        public String code() {
            return "average.points-added";
        }
    }

    /** @param before the average without it; @param after the average with it */
    record Raises(BigDecimal before, BigDecimal after) implements Use {
        @Override
        public String code() {
            return "average.raises";
        }
    }

    /** An optional mark makes the average where there was none. */
    record Alone(BigDecimal after) implements Use {
        @Override
        public String code() {
            return "average.alone";
        }
    }

    /** @param before the average without it; @param after what it would be with it */
    record WouldNotRaise(BigDecimal before, BigDecimal after) implements Use {
        @Override
        public String code() {
            return "average.would-not-raise";
        }
    }

    /** @param half of the scale: a bonus counts above it */
    record NotAboveHalf(BigDecimal half) implements Use {
        @Override
        public String code() {
            return "average.not-above-half";
        }
    }

    /** A subject below half of the scale, which counts from there on only. */
    record BelowHalf(BigDecimal half) implements Use {
        @Override
        public String code() {
            return "average.below-half";
        }
    }

    /** A subject without an average. */
    record NoAverage() implements Use {
        @Override
        public String code() {
            return "average.no-average";
        }
    }

    /** There are no points. */
    record NoPoints(Label status) implements Use {
        static NoPoints of(Unscored status) {
            return new NoPoints(status.label());
        }

        @Override
        public String code() {
            return "average.no-points";
        }
    }

    /** Formative, or marked in skills only. */
    record Formative() implements Use {
        @Override
        public String code() {
            return "average.formative";
        }
    }

    /** The service has sous-matières, and the evaluation is of none. */
    record WithoutSousMatiere() implements Use {
        @Override
        public String code() {
            return "average.without-sous-matiere";
        }
    }

    /** The school shows such marks and never counts them. */
    record NeverCounted() implements Use {
        @Override
        public String code() {
            return "average.never-counted";
        }
    }
}
