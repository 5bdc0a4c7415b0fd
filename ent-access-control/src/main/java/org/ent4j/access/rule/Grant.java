package org.ent4j.access.rule;

import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * A role given to a named user, beside the rules.
 *
 * @param id what deciding rules name it by: {@code grant:N}, N its place from 0, for one that was read from a file
 * @param service the service
 * @param role the role
 * @param user who holds it, if operational
 * @param validity when
 */
public record Grant(RuleId id, ServiceId service, RoleName role, PersonId user, Validity validity) {

    public static Grant of(int place, String service, String role, String user) {
        return new Grant(
                new RuleId("grant:" + place),
                new ServiceId(service),
                new RoleName(role),
                new PersonId(user),
                Validity.ALWAYS);
    }
}
