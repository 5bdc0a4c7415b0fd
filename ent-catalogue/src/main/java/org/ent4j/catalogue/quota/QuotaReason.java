package org.ent4j.catalogue.quota;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a quota refuses. */
public sealed interface QuotaReason extends Reason {

    /**
     * There is not as much left.
     *
     * @param limit all figures are in that unit
     */
    record Exceeded(String service, Label measure, long asked, long left, long limit, Label unit)
            implements QuotaReason {
        @Override
        public String code() {
            return "quota.exceeded";
        }
    }

    /** @param scope the key of whoever set the ceiling */
    record AboveCeiling(String service, Label measure, long asked, long ceiling, Label unit, String scope)
            implements QuotaReason {
        @Override
        public String code() {
            return "quota.above-ceiling";
        }
    }

    /** @param scope the key of whoever was to have set it */
    record NotSet(String service, Label measure, String scope) implements QuotaReason {
        @Override
        public String code() {
            return "quota.not-set";
        }
    }
}
