package org.ent4j.viescolaire.brevet;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a brevet cannot be computed. */
public sealed interface BrevetReason extends Reason {

    /** @param found how many levels there are */
    record NotEightLevels(int found) implements BrevetReason {
        @Override
        public String code() {
            return "brevet.eight-levels";
        }
    }

    /** A mark under zero or over its scale. */
    record OverTheScale(Label what, BigDecimal points, BigDecimal outOf) implements BrevetReason {
        @Override
        public String code() {
            return "brevet.over-the-scale";
        }
    }

    /** Nothing was evaluated in the year. */
    record NoCompulsorySubject() implements BrevetReason {
        @Override
        public String code() {
            return "brevet.no-compulsory";
        }
    }

    /** Examinations without a mark. */
    record MissingEpreuve(List<Label> epreuves) implements BrevetReason {
        public MissingEpreuve {
            epreuves = List.copyOf(epreuves);
        }

        @Override
        public String code() {
            return "brevet.missing-epreuve";
        }
    }
}
