package org.ent4j.access.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.json.JsonDefect.MissingMember;
import org.ent4j.access.json.JsonDefect.TooMany;
import org.ent4j.access.json.Value.Members;
import org.ent4j.access.json.Value.Text;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/** Sites, services and groups out of their elements. */
final class ServiceParts {

    private static final Label ROLE = Label.of(
            "un nom de rôle, ou {\"name\", \"permissions\"}", "a name of a role, or {\"name\", \"permissions\"}");

    private static final Members NO_MEMBERS = new Members(Map.of(), Set.of());

    private ServiceParts() {}

    static Optional<Site> site(Element site) {
        var id = site.text("id");
        if (!site.has("structures")) {
            site.defect(new MissingMember("structures"));
        }
        var structures = site.keys("structures");
        return site.whenSound(() -> new Site(new SiteId(id), RuleParts.structures(structures)));
    }

    static Optional<Group> group(Element group) {
        var id = group.text("id");
        var label = group.optionalText("label").orElse(id);
        var kind = group.oneOf("kind", Group.Kind.class).orElse(Group.Kind.FREE);
        var structure = group.optionalKey("structure").map(StructureId::new);
        var reviewed = group.day("reviewedOn");
        return group.whenSound(() -> new Group(new GroupId(id), label, kind, structure, reviewed));
    }

    /** A role that is wrong, or stands twice, costs itself and not its service. */
    static Optional<Service> service(Element service) {
        var id = service.text("id");
        var roles = roles(service, id);
        if (roles.size() > Service.MOST_ROLES) {
            service.defect(new TooMany("roles", roles.size(), Service.MOST_ROLES));
        }
        return service.whenSound(() -> new Service(new ServiceId(id), roles));
    }

    private static List<Role> roles(Element service, String id) {
        var roles = new ArrayList<Role>();
        var names = new HashSet<RoleName>();
        for (var item : service.items("roles", Expected.ARRAY)) {
            role(service, id + "/roles[" + roles.size() + "]", item).ifPresent(role -> {
                if (names.add(role.name())) {
                    roles.add(role);
                } else {
                    twice(service, id + "/" + role.name());
                }
            });
        }
        return roles;
    }

    private static void twice(Element service, String role) {
        service.apart(NO_MEMBERS, "", role).defect(new DuplicateId(RightsDefect.ROLE, role));
    }

    private static Optional<Role> role(Element service, String name, Value item) {
        if (item instanceof Text text && !text.text().isEmpty()) {
            return Optional.of(Role.of(text.text()));
        }
        if (item instanceof Members members) {
            return role(service.apart(members, "roles.", name));
        }
        service.apart(NO_MEMBERS, "", name).wrong("roles", item, ROLE);
        return Optional.empty();
    }

    private static Optional<Role> role(Element role) {
        var name = role.text("name");
        var permissions = role.ids("permissions").stream().map(Permission::new).collect(Collectors.toSet());
        return role.whenSound(() -> new Role(new RoleName(name), permissions));
    }
}
