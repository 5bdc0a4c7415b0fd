package org.ent4j.model.matching;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * How likely it is that two records are one person's, and why.
 *
 * @param weight the sum of the contributions of all fields, in bits
 * @param probability the same with what was to be expected before looking, from 0 to 1
 * @param reasons a {@link MatchReason} for each field that both records have, the weightiest first, then a {@link Held}
 *     for each safety rule that forbids an automatic decision
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
