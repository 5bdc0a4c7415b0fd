package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.EvaluationId;

/**
 * Something of a pupil that the family does not see on a day. For staff: a family that read it would know of it.
 *
 * @param evaluation nothing where it is about the whole period
 * @param what it is
 */
public record NotShown(Optional<EvaluationId> evaluation, Label what, Reason why) {

    /** Its day is still to come. */
    public record NotBefore(LocalDate from) implements Reason {
        @Override
        public String code() {
            return "family.not-before";
        }
    }

    /** The school does not show such things. */
    public record SwitchedOff() implements Reason {
        @Override
        public String code() {
            return "family.switched-off";
        }
    }

    /** The pupil was not there on its day. */
    public record NotThePupils(LocalDate date) implements Reason {
        @Override
        public String code() {
            return "family.not-the-pupils";
        }
    }

    /** Nothing was given yet. */
    public record NothingGiven() implements Reason {
        @Override
        public String code() {
            return "family.nothing-given";
        }
    }

    /** Figures of so few would give a pupil away. */
    public record TooFew(int marks, int fewest) implements Reason {
        @Override
        public String code() {
            return "family.too-few";
        }
    }

    /** The bulletin is not published. */
    public record BulletinNotPublished() implements Reason {
        @Override
        public String code() {
            return "family.bulletin-not-published";
        }
    }

    /** Averages are shown from another moment on, which has no day yet. */
    public record AveragesNotYet() implements Reason {
        @Override
        public String code() {
            return "family.averages-not-yet";
        }
    }
}
