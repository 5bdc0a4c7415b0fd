package org.ent4j.model.matching;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * How likely it is that two records are one person's, and why.
 *
 * @param weight the sum of the contributions of all fields and other records, in bits, against strangers
 * @param probability the same with what was to be expected before looking, and against relatives too, from 0 to 1
 * @param reasons {@link Weighed} ones, for each field that both records have and for what other records say, the
 *     weightiest first, then a {@link Held} for each rule that forbids an automatic decision
 */
public record MatchScore(double weight, double probability, List<Reason> reasons) {

    public MatchScore {
        reasons = List.copyOf(reasons);
    }

    /** Whether no safety rule asks for someone to look, should the probability be high enough. */
    public boolean mayBeAutomatic() {
        return reasons.stream().noneMatch(Held.class::isInstance);
    }
}
