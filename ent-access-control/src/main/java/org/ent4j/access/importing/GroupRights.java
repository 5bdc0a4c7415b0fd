package org.ent4j.access.importing;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.importing.PlainRole.Variant;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

/**
 * Translates a plain model into services, roles with their permissions, and one rule {@code imported:N} for each role, which
 * targets its groups without criteria. The rules give exactly what the lines give that are not reported.
 *
 * <p>The plain model may hold two things that the rules cannot say. A refusal takes away what another line gives: both are
 * reported, and given to nobody. A role that allows more to one group than to another becomes several roles, with a warning.
 */
public final class GroupRights {

    private final List<Issue> issues = new ArrayList<>();
    private final RightsAssembly assembly = new RightsAssembly();
    private int rules;

    private GroupRights() {}

    /** The rights, as the only row; none when the file was unusable. */
    public static Imported<Rights> translate(Imported<GroupRight> lines) {
        var translation = new GroupRights();
        translation.issues.addAll(lines.issues());
        translation.byService(translation.uncontested(lines.rows())).forEach(translation::translate);
        return Imported.of(translation.assembly.build(), translation.issues);
    }

    private List<GroupRight> uncontested(List<GroupRight> lines) {
        Map<ServiceId, List<GroupRight>> refusals = lines.stream()
                .filter(line -> line.effect() == Effect.TAKES_AWAY)
                .collect(groupingBy(GroupRight::service));
        return lines.stream().filter(line -> isGiven(line, refusals)).toList();
    }

    private boolean isGiven(GroupRight line, Map<ServiceId, List<GroupRight>> refusals) {
        if (line.effect() == Effect.TAKES_AWAY) {
            issues.add(Issue.error(
                    line.where(),
                    new ImportDefect.Refusal(
                            line.group().value(), line.service().value())));
            return false;
        }
        var refusal = refusals.getOrDefault(line.service(), List.of()).stream()
                .filter(line::isContestedBy)
                .findFirst();
        refusal.ifPresent(contesting -> issues.add(contested(line, contesting)));
        return refusal.isEmpty();
    }

    private static Issue contested(GroupRight line, GroupRight refusal) {
        return Issue.error(
                line.where(),
                new ImportDefect.Contested(
                        line.group().value(),
                        line.service().value(),
                        line.roleName().value(),
                        refusal.where().toString()));
    }

    private Map<ServiceId, List<GroupRight>> byService(List<GroupRight> lines) {
        return lines.stream().collect(groupingBy(GroupRight::service, LinkedHashMap::new, Collectors.toList()));
    }

    private void translate(ServiceId service, List<GroupRight> lines) {
        var variants = PlainRole.variants(lines);
        var kept = variants.subList(0, Math.min(variants.size(), Service.MOST_ROLES));
        variants.subList(kept.size(), variants.size()).forEach(lost -> report(service, lost));
        kept.forEach(variant -> warn(service, variant));
        assembly.add(new Service(
                service,
                kept.stream()
                        .map(variant -> new Role(variant.name(), variant.permissions()))
                        .toList()));
        kept.forEach(variant -> assembly.add(rule(service, variant)));
    }

    private void report(ServiceId service, Variant lost) {
        var defect = new ImportDefect.TooManyRoles(service.value(), lost.name().value(), Service.MOST_ROLES);
        lost.lines().forEach(line -> issues.add(Issue.error(line, defect)));
    }

    private void warn(ServiceId service, Variant variant) {
        if (!variant.name().equals(variant.original())) {
            var defect = new ImportDefect.RoleDiffers(
                    service.value(),
                    variant.original().value(),
                    variant.name().value(),
                    variant.groups().stream().map(GroupId::value).toList());
            issues.add(Issue.warning(variant.lines().get(0), defect));
        }
    }

    private AccessRule rule(ServiceId service, Variant variant) {
        rules++;
        return new AccessRule(
                new RuleId("imported:" + rules),
                service,
                variant.name(),
                new Target.OfGroups(variant.groups()),
                Population.EVERYBODY,
                Validity.ALWAYS);
    }
}
