package org.ent4j.access.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.SourceLocation;

/** Small plain models, and rights read rule by rule. */
public final class PlainModels {

    static final List<String> GROUPS = List.of("profs", "cpe", "parents");
    static final List<String> SERVICES = List.of("notes", "absences");
    static final List<String> ACTIONS = List.of("lire", "écrire", "a|b");

    private PlainModels() {}

    /** Lines that only give, with one refusal in many. */
    public static Arbitrary<List<GroupRight>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 99),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of(SERVICES),
                        Arbitraries.of("", "R", "R (2)", "cpe"),
                        Arbitraries.of(ACTIONS).set().ofMaxSize(2),
                        Arbitraries.frequencyOf(
                                Tuple.of(30, Arbitraries.just(Effect.GIVES)),
                                Tuple.of(1, Arbitraries.just(Effect.TAKES_AWAY))))
                .as(PlainModels::line)
                .filter(line -> line.role().isPresent() || !line.permissions().isEmpty())
                .list()
                .ofMaxSize(10);
    }

    private static GroupRight line(
            int line, String group, String service, String role, Set<String> actions, Effect effect) {
        return new GroupRight(
                SourceLocation.of("rights.csv", line).element(group),
                new GroupId(group),
                new ServiceId(service),
                Optional.of(role).filter(name -> !name.isEmpty()).map(RoleName::new),
                actions.stream().map(Permission::new).collect(Collectors.toSet()),
                effect);
    }

    /** What members of these groups may do on the service, by the imported rules. */
    static Set<Permission> permissions(Rights rights, ServiceId service, Set<GroupId> groups) {
        return roles(rights, service, groups).stream()
                .flatMap(role -> rights.services().values().stream()
                        .filter(known -> known.id().equals(service))
                        .flatMap(known -> known.role(role).orElseThrow().permissions().stream()))
                .collect(Collectors.toSet());
    }

    static Set<RoleName> roles(Rights rights, ServiceId service, Set<GroupId> groups) {
        return rights.rulesOf(service).stream()
                .filter(rule -> rule.population().isEverybody())
                .filter(rule -> targets(rule).stream().anyMatch(groups::contains))
                .map(AccessRule::role)
                .collect(Collectors.toSet());
    }

    private static Set<GroupId> targets(AccessRule rule) {
        return rule.target() instanceof Target.OfGroups groups ? groups.groups() : Set.of();
    }
}
