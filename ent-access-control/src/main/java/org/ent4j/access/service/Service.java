package org.ent4j.access.service;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A service and its roles.
 *
 * @param id the host's key
 * @param roles in the service's own order, names unique, at most {@link #MOST_ROLES}
 */
public record Service(ServiceId id, List<Role> roles) {

    public static final int MOST_ROLES = 64;

    public Service {
        roles = List.copyOf(roles);
        if (roles.size() > MOST_ROLES || new HashSet<>(names(roles)).size() < roles.size()) {
            throw new IllegalArgumentException(
                    "Service %s has %d roles, %s.\nMaybe a role stands twice, or permissions were given as roles."
                            .formatted(id, roles.size(), names(roles)));
        }
    }

    public static Service of(String id, String... roles) {
        return new Service(new ServiceId(id), Arrays.stream(roles).map(Role::of).toList());
    }

    public Optional<Role> role(RoleName name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    public static List<RoleName> names(List<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }
}
