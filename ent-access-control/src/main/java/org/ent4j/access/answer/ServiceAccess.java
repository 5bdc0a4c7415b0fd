package org.ent4j.access.answer;

import java.util.List;
import java.util.Set;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;

/**
 * A service that a user may enter, as a portal page shows it.
 *
 * @param service which
 * @param roles the user's roles on it, at least one, in the order of the service
 * @param permissions what they allow together
 */
public record ServiceAccess(ServiceId service, List<RoleName> roles, Set<Permission> permissions) {

    public ServiceAccess {
        roles = List.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }
}
