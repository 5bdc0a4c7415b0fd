package org.ent4j.access.answer;

import java.util.List;
import java.util.Optional;
import org.ent4j.access.rule.AccessRule;

/**
 * Why a user holds a role, or why not: the answer, and each rule that gives the role with the first thing that failed.
 *
 * @param answer the answer, with the deciding rules
 * @param rules every rule of the service that gives the role, in the order of their ids
 */
public record Explanation(AccessAnswer answer, List<Line> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param rule the rule
     * @param mismatch why it does not match; absent when it does
     */
    public record Line(AccessRule rule, Optional<Mismatch> mismatch) {

        public boolean matches() {
            return mismatch.isEmpty();
        }
    }
}
