package org.ent4j.examples.portal.rights;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.host.ActRoles;
import org.ent4j.examples.host.CatalogueRights;
import org.ent4j.viescolaire.rights.Act;

/** What a route asks of whoever comes. What a module asks beyond that, of one pupil or one lesson, it asks itself. */
public sealed interface Need {

    Need NOTHING = new Nothing();
    Need SIGNED_IN = new SignedIn();

    /** Everybody may, signed in or not. */
    record Nothing() implements Need {}

    /** Whoever is signed in. */
    record SignedIn() implements Need {}

    /** Whoever holds one of these roles in the school where he is. */
    record AnyRole(List<Role> roles) implements Need {
        public AnyRole {
            roles = List.copyOf(roles);
        }
    }

    /** A role of a service, as rules of access give it. */
    record Role(ServiceId service, RoleName name) {}

    /** One of these acts of vie scolaire. */
    static Need act(Act... acts) {
        return new AnyRole(Stream.of(acts)
                .map(act -> new Role(ActRoles.SERVICE, ActRoles.of(act)))
                .toList());
    }

    /** One of these tasks of the catalogue. */
    static Need task(Task... tasks) {
        return new AnyRole(Stream.of(tasks)
                .map(task -> new Role(CatalogueRights.SERVICE, CatalogueRights.role(task)))
                .toList());
    }

    /** One of these roles of the portal itself. */
    static Need role(PortalRole... roles) {
        return new AnyRole(Stream.of(roles)
                .map(role -> new Role(role.service(), role.role()))
                .toList());
    }

    /** Either of two needs for roles. */
    default Need or(Need other) {
        if (this instanceof AnyRole here && other instanceof AnyRole there) {
            return new AnyRole(
                    Stream.concat(here.roles().stream(), there.roles().stream()).toList());
        }
        throw new IllegalArgumentException("%s or %s.\nMaybe one of them is for everybody.".formatted(this, other));
    }
}
