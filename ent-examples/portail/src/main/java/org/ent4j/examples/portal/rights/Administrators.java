package org.ent4j.examples.portal.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.host.ActRoles;
import org.ent4j.examples.host.CatalogueRights;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;

/**
 * What administrators of the ENT and agents of the académie may do: it is given to them by name, beside the rules, since no
 * population of the directory says who they are.
 */
public final class Administrators {

    private static final Set<PortalRole> OF_SCHOOLS = EnumSet.of(
            PortalRole.SEARCH_PEOPLE,
            PortalRole.MANAGE_PEOPLE,
            PortalRole.RESET_PASSWORDS,
            PortalRole.SEE_TIMETABLE,
            PortalRole.IMPORT_TIMETABLE,
            PortalRole.SEE_RIGHTS,
            PortalRole.CHANGE_RIGHTS,
            PortalRole.ANSWER_QUESTIONS);

    private static final Set<PortalRole> OF_THE_ACADEMIE =
            EnumSet.of(PortalRole.TREAT_TICKETS, PortalRole.ROUTE_TICKETS);

    private Administrators() {}

    /** Somebody is made an administrator of the ENT in a school: grants, and the delegation to write its rules. */
    public static List<RightsChange> of(Actor who, StructureId school) {
        var changes = new ArrayList<RightsChange>();
        OF_SCHOOLS.forEach(role -> changes.add(grant(who, role.service(), role.role())));
        Stream.of(Task.values())
                .forEach(task -> changes.add(grant(who, CatalogueRights.SERVICE, CatalogueRights.role(task))));
        changes.add(grant(who, ActRoles.SERVICE, ActRoles.of(Act.SET_EVALUATIONS)));
        changes.add(new RightsChange.DelegationGiven(new Delegation(
                new DelegationId("administrateur/%s/%s".formatted(school, who.person())),
                Optional.empty(),
                SchoolUsers.id(who),
                Scope.of(school))));
        return changes;
    }

    /** The schools whose portal somebody administers: those that were handed to him by name. */
    public static Set<StructureId> administered(Rights rights, PersonId person) {
        return rights.delegations().values().stream()
                .filter(each -> isOf(each, person))
                .flatMap(each -> each.scope().structures().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Delegation delegation, PersonId person) {
        return SchoolUsers.actor(delegation.delegate())
                .filter(actor -> actor.person().equals(person))
                .isPresent();
    }

    /** The administrators of a school. */
    public static Set<PersonId> of(Rights rights, StructureId school) {
        return rights.delegations().values().stream()
                .filter(each -> each.scope().covers(school))
                .flatMap(each -> SchoolUsers.actor(each.delegate()).stream())
                .map(Actor::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Somebody works in the assistance of the académie. */
    public static List<RightsChange> ofTheAcademie(Actor who) {
        return OF_THE_ACADEMIE.stream()
                .map(role -> grant(who, role.service(), role.role()))
                .toList();
    }

    /** Somebody works in the support centre of the vendor. */
    public static List<RightsChange> ofTheVendor(Actor who) {
        var role = PortalRole.TREAT_ESCALATIONS;
        return List.of(grant(who, role.service(), role.role()));
    }

    private static RightsChange grant(Actor who, ServiceId service, RoleName role) {
        var user = SchoolUsers.id(who);
        return new RightsChange.GrantGiven(new Grant(
                new RuleId("%s/%s/%s".formatted(user, service, role.value())), service, role, user, Validity.ALWAYS));
    }
}
