package org.ent4j.viescolaire.skill;

import java.math.BigDecimal;
import java.util.Optional;
import org.ent4j.model.rule.Reason;

/** How a level was made: every level says it. Means are rounded to hundredths here, to be read. */
public sealed interface LevelMaking extends Reason {

    /** Nothing was evaluated: there is no level. */
    record NotEvaluated() implements LevelMaking {
        @Override
        public String code() {
            return "skill.not-evaluated";
        }
    }

    /**
     * The best of all.
     *
     * @param of how many levels
     */
    record Best(int of) implements LevelMaking {
        @Override
        public String code() {
            return "skill.best";
        }
    }

    /**
     * The mean of all, converted.
     *
     * @param of how many levels
     */
    record Mean(BigDecimal mean, int of) implements LevelMaking {
        @Override
        public String code() {
            return "skill.mean";
        }
    }

    /** Set by hand, in the place of a number that the table would have given, from 1 to 4. */
    record ByHand(int instead) implements LevelMaking {
        @Override
        public String code() {
            return "skill.by-hand";
        }
    }

    /** Set by hand where nothing was evaluated. */
    record OnlyByHand() implements LevelMaking {
        @Override
        public String code() {
            return "skill.only-by-hand";
        }
    }

    /** The pupil is dispensed. */
    record Dispensed() implements LevelMaking {
        @Override
        public String code() {
            return "skill.dispensed";
        }
    }

    static LevelMaking byHand(Optional<MasteryLevel> instead) {
        return instead.<LevelMaking>map(level -> new ByHand(level.number())).orElseGet(OnlyByHand::new);
    }
}
