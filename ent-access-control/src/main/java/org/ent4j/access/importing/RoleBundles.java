package org.ent4j.access.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

/**
 * Joins who holds a role with what the role allows, as entcore keeps them (a group is <i>authorized</i> to a role, a role
 * <i>authorizes</i> actions of several applications): one {@link GroupRight} for each group, role and service.
 */
public final class RoleBundles {

    private RoleBundles() {}

    /** A role that somebody holds and that nothing describes is reported; one that nobody holds is told. */
    public static Imported<GroupRight> join(Imported<GroupRole> holders, Imported<RoleAction> actions) {
        var bundles = bundles(actions.rows());
        var issues = new ArrayList<Issue>(holders.issues());
        issues.addAll(actions.issues());
        issues.addAll(undescribed(holders.rows(), bundles));
        issues.addAll(unheld(holders.rows(), actions.rows()));
        return new Imported<>(
                holders.rows().stream().flatMap(held -> rights(held, bundles)).toList(), issues);
    }

    private static Map<RoleName, Map<ServiceId, Set<Permission>>> bundles(List<RoleAction> actions) {
        return actions.stream()
                .collect(groupingBy(
                        RoleAction::role,
                        LinkedHashMap::new,
                        groupingBy(
                                RoleAction::service,
                                LinkedHashMap::new,
                                mapping(RoleAction::action, toCollection(TreeSet::new)))));
    }

    private static Stream<GroupRight> rights(GroupRole held, Map<RoleName, Map<ServiceId, Set<Permission>>> bundles) {
        return bundles.getOrDefault(held.role(), Map.of()).entrySet().stream()
                .map(service -> new GroupRight(
                        held.where(),
                        held.group(),
                        service.getKey(),
                        Optional.of(held.role()),
                        service.getValue(),
                        Effect.GIVES));
    }

    private static List<Issue> undescribed(
            List<GroupRole> holders, Map<RoleName, Map<ServiceId, Set<Permission>>> bundles) {
        return holders.stream()
                .filter(held -> !bundles.containsKey(held.role()))
                .map(held -> Issue.error(
                        held.where(),
                        new ImportDefect.RoleWithoutActions(
                                held.role().value(), held.group().value())))
                .toList();
    }

    private static List<Issue> unheld(List<GroupRole> holders, List<RoleAction> actions) {
        var held = holders.stream().map(GroupRole::role).collect(toCollection(TreeSet::new));
        var told = new TreeSet<RoleName>();
        return actions.stream()
                .filter(action -> !held.contains(action.role()) && told.add(action.role()))
                .map(action -> Issue.info(
                        action.where(),
                        new ImportDefect.RoleWithoutHolders(action.role().value())))
                .toList();
    }
}
