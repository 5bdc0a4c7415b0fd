package org.ent4j.access.service;

import java.util.Set;

/**
 * A role of a service.
 *
 * @param name unique in the service
 * @param permissions what it allows, in the host's words; may be empty when the role alone says enough
 */
public record Role(RoleName name, Set<Permission> permissions) {

    /** The role of an external service that has no other (A3b). */
    public static final RoleName ACCES_AU_SERVICE = new RoleName("Accès au service");

    public Role {
        permissions = Set.copyOf(permissions);
    }

    public static Role of(String name) {
        return new Role(new RoleName(name), Set.of());
    }
}
