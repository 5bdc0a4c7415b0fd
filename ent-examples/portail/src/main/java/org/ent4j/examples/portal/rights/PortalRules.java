package org.ent4j.examples.portal.rights;

import static org.ent4j.viescolaire.rights.Capacity.AUTRE_PERSONNEL;
import static org.ent4j.viescolaire.rights.Capacity.DIRECTION;
import static org.ent4j.viescolaire.rights.Capacity.ELEVE;
import static org.ent4j.viescolaire.rights.Capacity.ENSEIGNANT;
import static org.ent4j.viescolaire.rights.Capacity.RESPONSABLE;
import static org.ent4j.viescolaire.rights.Capacity.VIE_SCOLAIRE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.host.ActRoles;
import org.ent4j.examples.host.Capacities;
import org.ent4j.examples.host.CatalogueRights;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The rules of access with which a portal begins: the choice of this example, after the default grid of the training deck (A3),
 * and no law. They hold in every school for its own people, and a school changes them one by one.
 */
public final class PortalRules {

    private static final Map<Capacity, Set<Act>> ACTS = new EnumMap<>(Map.of(
            DIRECTION,
            EnumSet.allOf(Act.class),
            VIE_SCOLAIRE,
            EnumSet.complementOf(EnumSet.of(Act.SANCTION, Act.EXPORT_LIVRETS, Act.SET_EVALUATIONS, Act.STAMP_CAHIER)),
            ENSEIGNANT,
            EnumSet.of(
                    Act.CALL_THE_ROLL,
                    Act.NOTE_OBSERVATIONS,
                    Act.DECLARE_INCIDENTS,
                    Act.GIVE_PUNITIONS,
                    Act.SEE_DISCIPLINE,
                    Act.WRITE_CAHIER,
                    Act.SEE_CAHIER,
                    Act.WRITE_CARNET,
                    Act.WRITE_MARKS,
                    Act.SEE_MARKS,
                    Act.HOLD_CONSEIL,
                    Act.SEE_BULLETINS,
                    Act.GRANT_DISPENSES),
            AUTRE_PERSONNEL,
            EnumSet.of(Act.DECLARE_INCIDENTS),
            RESPONSABLE,
            EnumSet.of(
                    Act.COMPLETE_ABSENCES,
                    Act.SEE_ABSENCES,
                    Act.SEE_DISCIPLINE,
                    Act.SEE_SANCTIONS,
                    Act.ACKNOWLEDGE_CARNET,
                    Act.AUTHORISE_SORTIES,
                    Act.SEE_CAHIER,
                    Act.SEE_MARKS,
                    Act.SEE_BULLETINS),
            ELEVE,
            EnumSet.of(
                    Act.SEE_ABSENCES,
                    Act.SEE_DISCIPLINE,
                    Act.SEE_SANCTIONS,
                    Act.SEE_CAHIER,
                    Act.SEE_MARKS,
                    Act.SEE_BULLETINS)));

    /** The rest is given to administrators by name. */
    private static final Map<Capacity, Set<Task>> TASKS = new EnumMap<>(Map.of(
            DIRECTION, EnumSet.allOf(Task.class),
            VIE_SCOLAIRE, EnumSet.of(Task.SEND_MAILINGS)));

    private static final Map<Capacity, Set<PortalRole>> ROLES = new EnumMap<>(Map.of(
            DIRECTION,
            EnumSet.of(
                    PortalRole.SEARCH_PEOPLE,
                    PortalRole.SEE_TIMETABLE,
                    PortalRole.SEE_RIGHTS,
                    PortalRole.ASK_FOR_HELP,
                    PortalRole.ANSWER_QUESTIONS),
            VIE_SCOLAIRE,
            EnumSet.of(PortalRole.SEARCH_PEOPLE, PortalRole.SEE_TIMETABLE, PortalRole.ASK_FOR_HELP),
            ENSEIGNANT,
            EnumSet.of(
                    PortalRole.SEARCH_PEOPLE,
                    PortalRole.SEE_TIMETABLE,
                    PortalRole.USE_MEDIACENTRE,
                    PortalRole.ASK_FOR_HELP),
            AUTRE_PERSONNEL,
            EnumSet.of(PortalRole.SEARCH_PEOPLE, PortalRole.ASK_FOR_HELP),
            RESPONSABLE,
            EnumSet.of(PortalRole.SEE_TIMETABLE, PortalRole.SEE_OWN_DISCIPLINE, PortalRole.ASK_FOR_HELP),
            ELEVE,
            EnumSet.of(
                    PortalRole.SEE_TIMETABLE,
                    PortalRole.SEE_OWN_DISCIPLINE,
                    PortalRole.USE_MEDIACENTRE,
                    PortalRole.ASK_FOR_HELP)));

    /** Agents of the académie and guests get their rights one by one. */
    private static final Set<Profil> BY_NAME = EnumSet.of(Profil.ACADEMIE, Profil.INVITE);

    private PortalRules() {}

    /** The changes that make them, of rights that have nothing yet. */
    public static List<RightsChange> all() {
        var changes = new ArrayList<RightsChange>();
        services().forEach(service -> changes.add(new RightsChange.ServicePut(service)));
        ACTS.forEach((capacity, acts) ->
                acts.forEach(act -> changes.add(rule(capacity, act, ActRoles.SERVICE, ActRoles.of(act)))));
        TASKS.forEach((capacity, tasks) -> tasks.forEach(
                task -> changes.add(rule(capacity, task, CatalogueRights.SERVICE, CatalogueRights.role(task)))));
        ROLES.forEach((capacity, roles) ->
                roles.forEach(role -> changes.add(rule(capacity, role, role.service(), role.role()))));
        return changes;
    }

    /** The services of the portal itself, each with all of its roles. */
    public static List<Service> services() {
        var portal = Stream.of(PortalRole.values())
                .collect(Collectors.groupingBy(PortalRole::service, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        Stream.of(ActRoles.service(), catalogue()),
                        portal.entrySet().stream().map(each -> service(each.getKey(), each.getValue())))
                .toList();
    }

    private static Service service(ServiceId id, List<PortalRole> roles) {
        return new Service(
                id, roles.stream().map(role -> new Role(role.role(), Set.of())).toList());
    }

    private static Service catalogue() {
        return new Service(
                CatalogueRights.SERVICE,
                Stream.of(Task.values())
                        .map(task -> new Role(CatalogueRights.role(task), Set.of()))
                        .toList());
    }

    private static RightsChange rule(Capacity capacity, Enum<?> what, ServiceId service, RoleName role) {
        return new RightsChange.RulePut(AccessRule.of(
                "%s/%s".formatted(capacity, what), service.value(), role.value(), Target.ENT, population(capacity)));
    }

    private static Population population(Capacity capacity) {
        return Population.of(Capacities.profils(capacity).stream()
                .filter(profil -> !BY_NAME.contains(profil))
                .toArray(Profil[]::new));
    }
}
