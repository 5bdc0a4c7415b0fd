package org.ent4j.timetable.adjustment;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** Why an adjustment is not kept. */
public sealed interface AdjustmentRefusal extends Reason {

    /** Nothing is published for that year. */
    record NothingPublished() implements AdjustmentRefusal {
        @Override
        public String code() {
            return "adjustment.nothing-published";
        }
    }

    /** The lesson is not held on that day: not by the publication, or not any more by an earlier adjustment. */
    record NotHeld(String lesson, LocalDate date) implements AdjustmentRefusal {
        @Override
        public String code() {
            return "adjustment.not-held";
        }
    }

    /** The day is outside of the weeks of the publication. */
    record OutsideYear(LocalDate date) implements AdjustmentRefusal {
        @Override
        public String code() {
            return "adjustment.outside-year";
        }
    }

    /** Another adjustment has that id, in force or withdrawn. */
    record KnownId(String id) implements AdjustmentRefusal {
        @Override
        public String code() {
            return "adjustment.known-id";
        }
    }
}
