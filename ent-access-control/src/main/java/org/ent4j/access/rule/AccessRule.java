package org.ent4j.access.rule;

import org.ent4j.access.population.Population;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;

/**
 * <i>Règle de droits</i>: it gives a role of a service to a population in a target (A1). It matches a user when one same
 * affiliation satisfies every criterion and, for a site or a list of structures, lies in one of the target's structures.
 *
 * @param id unique among the rules
 * @param service the service
 * @param role the role that it gives
 * @param target where people are looked for
 * @param population who among them
 * @param validity when
 */
public record AccessRule(
        RuleId id, ServiceId service, RoleName role, Target target, Population population, Validity validity) {

    public static AccessRule of(String id, String service, String role, Target target, Population population) {
        return new AccessRule(
                new RuleId(id), new ServiceId(service), new RoleName(role), target, population, Validity.ALWAYS);
    }

    public AccessRule during(Validity days) {
        return new AccessRule(id, service, role, target, population, days);
    }
}
