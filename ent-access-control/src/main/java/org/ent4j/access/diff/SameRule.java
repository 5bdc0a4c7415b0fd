package org.ent4j.access.diff;

import java.util.Objects;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;

/** Whether a rule stands in two sets of rights with the same words and, if it names a site, with the same structures. */
final class SameRule {

    private SameRule() {}

    static boolean inBoth(AccessRule rule, Rights one, Rights other) {
        return rule.equals(other.rules().get(rule.id())) && hasSameSite(rule.target(), one, other);
    }

    private static boolean hasSameSite(Target target, Rights one, Rights other) {
        return !(target instanceof Target.OfSite site)
                || Objects.equals(one.sites().get(site.site()), other.sites().get(site.site()));
    }
}
