package org.ent4j.access.diff;

import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.rule.Reason;

/**
 * What became of a rule, and what that changes whatever the population. Rules alone are looked at, not grants,
 * subscriptions and closings.
 */
public sealed interface RuleDifference extends Reason {

    RuleId rule();

    /** Somebody, if there is such a user, gains or loses the rule's role by this. */
    boolean isEffective();

    /**
     * A new rule.
     *
     * @param gives what it gives beyond all rules of before, with a witness
     */
    record Added(RuleId rule, Coverage gives) implements RuleDifference {
        @Override
        public boolean isEffective() {
            return !gives.isCovered();
        }

        @Override
        public String code() {
            return isEffective() ? "diff.added" : "diff.added-without-effect";
        }
    }

    /**
     * A rule that is no more.
     *
     * @param takes what it gave and no rule of after gives, with a witness
     */
    record Removed(RuleId rule, Coverage takes) implements RuleDifference {
        @Override
        public boolean isEffective() {
            return !takes.isCovered();
        }

        @Override
        public String code() {
            return isEffective() ? "diff.removed" : "diff.removed-without-effect";
        }
    }

    /**
     * A rule that says something else under the same id, or whose site has other structures.
     *
     * @param gives what it gives now beyond all rules of before
     * @param takes what it gave and no rule of after gives
     */
    record Changed(RuleId rule, Coverage gives, Coverage takes) implements RuleDifference {
        @Override
        public boolean isEffective() {
            return !gives.isCovered() || !takes.isCovered();
        }

        @Override
        public String code() {
            if (gives.isCovered()) {
                return takes.isCovered() ? "diff.changed-without-effect" : "diff.changed-to-less";
            }
            return takes.isCovered() ? "diff.changed-to-more" : "diff.changed";
        }
    }

    /** A rule that means the same under another id: no change. */
    record Renamed(RuleId rule, RuleId before) implements RuleDifference {
        @Override
        public boolean isEffective() {
            return false;
        }

        @Override
        public String code() {
            return "diff.renamed";
        }
    }
}
