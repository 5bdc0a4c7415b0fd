package org.ent4j.access.importing;

import java.util.Optional;
import java.util.Set;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.SourceLocation;

/**
 * A line of a plain model: the members of a group hold a role of a service, and with it these permissions and no others.
 * Lines add up.
 *
 * @param where the line
 * @param group who
 * @param service where
 * @param role as what; a model without roles has none, and the group's name serves
 * @param permissions what the line names; often one, none when the role alone says enough
 * @param effect whether the line gives or takes away
 */
public record GroupRight(
        SourceLocation where,
        GroupId group,
        ServiceId service,
        Optional<RoleName> role,
        Set<Permission> permissions,
        Effect effect) {

    public GroupRight {
        permissions = Set.copyOf(permissions);
    }

    /** The role, or the group's name. */
    public RoleName roleName() {
        return role.orElseGet(() -> new RoleName(group.value()));
    }

    /** The line takes away what this one gives, from some people at least. */
    boolean isContestedBy(GroupRight refusal) {
        if (!refusal.service.equals(service)) {
            return false;
        }
        return refusal.permissions.isEmpty()
                ? refusal.role.isEmpty() || refusal.role.get().equals(roleName())
                : permissions.stream().anyMatch(refusal.permissions::contains);
    }

    /** What a line does. */
    public enum Effect {
        GIVES,
        /** An explicit refusal, which the rules of this library cannot say: they only give. */
        TAKES_AWAY
    }
}
