package org.ent4j.examples.portal.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The rights of the whole portal as far as they concern the visitor's school: what is of another one is not shown there. */
record SchoolView(Visit visit) {

    AccessSnapshot snapshot() {
        return visit.school().rights().snapshot();
    }

    Rights rights() {
        return snapshot().rights();
    }

    StructureId school() {
        return visit.school().id();
    }

    Optional<Service> service(String id) {
        return rights().services().values().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }

    List<AccessRule> rules(ServiceId service) {
        return rights().rulesOf(service).stream().filter(this::concerns).toList();
    }

    boolean concerns(AccessRule rule) {
        return rights().structuresOf(rule.target())
                        .map(some -> some.contains(school()))
                        .orElse(true)
                && rule.target().fold(site -> true, list -> true, this::isOfTheSchool, () -> true)
                && concerns(rule.population());
    }

    private boolean isOfTheSchool(Target.OfGroups list) {
        return list.groups().stream().anyMatch(group -> groups().containsKey(group));
    }

    private boolean concerns(Population population) {
        var structures = population.values(Criterion.STRUCTURE);
        return structures.isEmpty() || structures.contains(school().value());
    }

    /** The groups of the school, and those of no school. */
    Map<GroupId, Group> groups() {
        var own = new LinkedHashMap<GroupId, Group>();
        rights().groups().forEach((id, group) -> {
            if (group.structure().map(school()::equals).orElse(true)) {
                own.put(id, group);
            }
        });
        return own;
    }

    List<Grant> grants(ServiceId service) {
        return rights().grantsOf(service).stream().filter(this::concerns).toList();
    }

    boolean concerns(Grant grant) {
        return snapshot().user(grant.user()).isPresent();
    }

    List<Closing> closings(ServiceId service) {
        return rights().closingsOf(service).stream().filter(this::concerns).toList();
    }

    boolean concerns(Closing closing) {
        return concerns(closing.population());
    }

    /** How somebody is called in a capacity: {@code MARTIN Jeanne (enseignant)}. */
    String name(PersonId user) {
        return SchoolUsers.actor(user)
                .map(actor -> "%s (%s)"
                        .formatted(
                                visit.school().names().of(actor.person()),
                                visit.words().of(actor.capacity().label())))
                .orElse(user.value());
    }

    /** Who wrote something: nobody of this school, when it is somebody of another one. */
    Optional<String> author(PersonId author) {
        return SchoolUsers.actor(author).isEmpty()
                ? Optional.of(visit.in("le portail", "the portal"))
                : snapshot().user(author).map(known -> name(author));
    }
}
