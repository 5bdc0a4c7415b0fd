package org.ent4j.catalogue.trace;

import org.ent4j.model.rule.Reason;

/** Why traces are not kept as long as that. */
public sealed interface TraceReason extends Reason {

    /** Outside the recommendation, and nobody says why. */
    record Unjustified(int months, int least, int most) implements TraceReason {
        @Override
        public String code() {
            return "trace.unjustified";
        }
    }

    /** No time at all, or too long whatever the reason. */
    record OutOfBounds(int months, int most) implements TraceReason {
        @Override
        public String code() {
            return "trace.out-of-bounds";
        }
    }
}
