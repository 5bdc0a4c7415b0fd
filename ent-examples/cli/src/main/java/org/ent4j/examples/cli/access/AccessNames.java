package org.ent4j.examples.cli.access;

import java.util.Collection;
import java.util.stream.Collectors;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** Services and roles by the names that were typed; an unknown one is answered with those that there are. */
final class AccessNames {

    private static final int SHOWN = 60;

    private AccessNames() {}

    static Service service(AccessSnapshot snapshot, String name) {
        var services = snapshot.rights().services();
        return services.values().stream()
                .filter(service -> service.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "access.unknown-service",
                        "service « %s » inconnu",
                        "unknown service '%s'",
                        name,
                        services.keySet()));
    }

    /** The only service that there is. */
    static Service onlyService(AccessSnapshot snapshot) {
        var services = snapshot.rights().services();
        if (services.size() != 1) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "il manque --service ; il y a : " + shown(services.keySet()),
                            "--service is missing; there are: " + shown(services.keySet())));
        }
        return services.values().iterator().next();
    }

    static RoleName role(Service service, String name) {
        var roles = service.roles().stream().map(role -> role.name()).toList();
        return roles.stream()
                .filter(role -> role.value().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> unknown("access.unknown-role", "rôle « %s » inconnu", "unknown role '%s'", name, roles));
    }

    private static Unusable unknown(String code, String fr, String en, String name, Collection<?> known) {
        return new Unusable(
                code,
                Label.of(
                        fr.formatted(name) + " ; il y a : " + shown(known),
                        en.formatted(name) + "; there are: " + shown(known)));
    }

    private static String shown(Collection<?> known) {
        return known.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
    }
}
