package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * The handles of a service's roles. A role keeps its handle as long as the engine lives, even when it goes and comes
 * back; another role gets it only once all {@link Service#MOST_ROLES} have been given away. Immutable.
 */
final class RoleHandles {

    static final RoleHandles NONE = new RoleHandles(new RoleName[0], new RoleName[0]);

    /** The role that each handle stood for last. */
    private final RoleName[] given;
    /** The role behind each handle; {@code null} when it is gone. */
    private final @Nullable RoleName[] roles;

    private RoleHandles(RoleName[] given, @Nullable RoleName[] roles) {
        this.given = given;
        this.roles = roles;
    }

    /** The handles under another definition of the service. */
    RoleHandles of(Service service) {
        if (areThoseOf(service)) {
            return this;
        }
        var wanted = new HashSet<>(Service.names(service.roles()));
        var all = given;
        for (var role : service.roles()) {
            if (!Arrays.asList(all).contains(role.name())) {
                all = with(role.name(), all, wanted);
            }
        }
        return new RoleHandles(all, current(all, wanted));
    }

    private boolean areThoseOf(Service service) {
        var gone = Arrays.asList(roles).contains(null);
        return !gone
                && roles.length == service.roles().size()
                && service.roles().stream().allMatch(role -> handle(role.name()) != Names.UNKNOWN);
    }

    private static RoleName[] with(RoleName role, RoleName[] all, Set<RoleName> wanted) {
        var handle = all.length < Service.MOST_ROLES ? all.length : firstGone(all, wanted);
        var more = Arrays.copyOf(all, Math.max(all.length, handle + 1));
        more[handle] = role;
        return more;
    }

    private static int firstGone(RoleName[] all, Set<RoleName> wanted) {
        var handle = 0;
        while (wanted.contains(all[handle])) {
            handle++;
        }
        return handle;
    }

    private static @Nullable RoleName[] current(RoleName[] all, Set<RoleName> wanted) {
        var current = new @Nullable RoleName[all.length];
        for (var handle = 0; handle < all.length; handle++) {
            current[handle] = wanted.contains(all[handle]) ? all[handle] : null;
        }
        return current;
    }

    int handle(RoleName name) {
        for (var handle = 0; handle < roles.length; handle++) {
            if (name.equals(roles[handle])) {
                return handle;
            }
        }
        return Names.UNKNOWN;
    }

    Optional<RoleName> name(int handle) {
        return handle < 0 || handle >= roles.length ? Optional.empty() : Optional.ofNullable(roles[handle]);
    }

    @Override
    public String toString() {
        return Arrays.toString(roles);
    }
}
