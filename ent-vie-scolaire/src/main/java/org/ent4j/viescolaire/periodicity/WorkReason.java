package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** What a change of the periodicity would lose, or leave out of its period. */
public sealed interface WorkReason extends Reason {

    /** The council was held. */
    record CouncilHeld(LocalDate day) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.council-held";
        }
    }

    /** @param marks how many */
    record MarksEntered(int marks) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.marks-entered";
        }
    }

    /** @param written how many appreciations, final averages, positionnements and levels of skills */
    record WrittenByHand(int written) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.written-by-hand";
        }
    }

    /** @param sheets of how many pupils something was written for the council */
    record SheetsWritten(int sheets) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.sheets-written";
        }
    }

    /** @param bulletins how many are not published yet */
    record BulletinsBegun(int bulletins) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.bulletins-begun";
        }
    }

    /** @param bulletins how many */
    record BulletinsPublished(int bulletins) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.bulletins-published";
        }
    }

    /**
     * Evaluations would be dated out of their period.
     *
     * @param first day of the first evaluation
     * @param last day of the last evaluation
     */
    record MarkedOutside(LocalDate first, LocalDate last, LocalDate from, LocalDate to) implements WorkReason {
        @Override
        public String code() {
            return "periodicity.marked-outside";
        }
    }
}
