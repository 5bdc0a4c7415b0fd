package org.ent4j.access.coverage;

import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;

/** A rule by its id, with what it reaches. */
public record NamedReach(RuleId rule, RuleReach reach) {

    public static NamedReach of(AccessRule rule, Rights rights) {
        return new NamedReach(rule.id(), RuleReach.of(rule, rights));
    }
}
