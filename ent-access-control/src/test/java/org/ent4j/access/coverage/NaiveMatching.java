package org.ent4j.access.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;

/** The meaning of a rule read off its definition, person by person: what the symbolic answers are checked against. */
public final class NaiveMatching {

    private NaiveMatching() {}

    public static boolean matches(AccessRule rule, User user, LocalDate day, Rights rights) {
        return rule.validity().holdsOn(day)
                && groupsMatch(rule, user.groups())
                && (needsNoAffiliation(rule)
                        || user.affiliations().stream().anyMatch(one -> matches(rule, one, rights)));
    }

    static boolean groupsMatch(AccessRule rule, Set<?> groups) {
        return !(rule.target() instanceof Target.OfGroups list) || !Collections.disjoint(list.groups(), groups);
    }

    static boolean needsNoAffiliation(AccessRule rule) {
        return rule.population().isEverybody()
                && (rule.target() instanceof Target.OfGroups || rule.target() instanceof Target.WholeEnt);
    }

    static boolean matches(AccessRule rule, Affiliation affiliation, Rights rights) {
        var target = rule.target();
        var place = true;
        if (target instanceof Target.OfSite site) {
            place = rights.sites().containsKey(site.site())
                    && rights.sites().get(site.site()).structures().contains(affiliation.structure());
        } else if (target instanceof Target.OfStructures list) {
            place = list.structures().contains(affiliation.structure());
        }
        return place && rule.population().admits(affiliation);
    }
}
