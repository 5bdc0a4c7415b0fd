package org.ent4j.access.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.model.issue.SourceLocation;

/** The roles of one service of a plain model: one for each name and set of permissions. */
final class PlainRole {

    private PlainRole() {}

    /**
     * A role as it is imported.
     *
     * @param original its name in the model
     * @param name its name in the service, unique there
     * @param permissions what it allows
     * @param groups whose members hold it
     * @param lines where it was read
     */
    record Variant(
            RoleName original,
            RoleName name,
            Set<Permission> permissions,
            Set<GroupId> groups,
            List<SourceLocation> lines) {}

    /** In the order in which the names came, and the groups within. */
    static List<Variant> variants(List<GroupRight> lines) {
        Map<RoleName, List<GroupRight>> byName =
                lines.stream().collect(groupingBy(GroupRight::roleName, LinkedHashMap::new, toList()));
        var taken = new HashSet<>(byName.keySet());
        var variants = new ArrayList<Variant>();
        byName.forEach((name, those) -> byPermissions(those).forEach((permissions, same) -> {
            var first = variants.stream().noneMatch(variant -> variant.original.equals(name));
            variants.add(variant(name, first ? name : free(name, taken), permissions, same));
        }));
        return variants;
    }

    private static Map<Set<Permission>, List<GroupRight>> byPermissions(List<GroupRight> lines) {
        Map<GroupId, List<GroupRight>> byGroup =
                lines.stream().collect(groupingBy(GroupRight::group, LinkedHashMap::new, toList()));
        var alike = new LinkedHashMap<Set<Permission>, List<GroupRight>>();
        byGroup.values()
                .forEach(those -> alike.computeIfAbsent(permissions(those), any -> new ArrayList<>())
                        .addAll(those));
        return alike;
    }

    private static Set<Permission> permissions(List<GroupRight> lines) {
        return lines.stream()
                .flatMap(line -> line.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Variant variant(
            RoleName original, RoleName name, Set<Permission> permissions, List<GroupRight> lines) {
        return new Variant(
                original,
                name,
                permissions,
                lines.stream().map(GroupRight::group).collect(Collectors.toCollection(TreeSet::new)),
                lines.stream().map(GroupRight::where).distinct().toList());
    }

    private static RoleName free(RoleName name, Set<RoleName> taken) {
        var number = 2;
        while (!taken.add(new RoleName("%s (%d)".formatted(name, number)))) {
            number++;
        }
        return new RoleName("%s (%d)".formatted(name, number));
    }
}
