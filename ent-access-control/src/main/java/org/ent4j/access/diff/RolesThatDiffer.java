package org.ent4j.access.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.coverage.RuleReach;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;

/** The roles that two sets of rights may give to different people. */
final class RolesThatDiffer {

    private RolesThatDiffer() {}

    /** Every role of both, in the order of the services of before, then of after. */
    static List<RoleOfService> all(Rights before, Rights after) {
        return Stream.of(before, after)
                .flatMap(rights -> rights.services().values().stream())
                .flatMap(RolesThatDiffer::roles)
                .distinct()
                .toList();
    }

    /** Those whose rules reach others, whose grants differ, or whose service is opened or closed otherwise. */
    static List<RoleOfService> touched(Rights before, Rights after) {
        var given = given(before, after);
        var givenAfter = given(after, before);
        var withheld = withheld(before);
        var withheldAfter = withheld(after);
        return all(before, after).stream()
                .filter(role -> !sameOf(given, givenAfter, role)
                        || !sameOf(withheld, withheldAfter, role.service())
                        || isThere(before, role) != isThere(after, role))
                .toList();
    }

    private static <K> boolean sameOf(Map<K, Set<Object>> before, Map<K, Set<Object>> after, K key) {
        return before.getOrDefault(key, Set.of()).equals(after.getOrDefault(key, Set.of()));
    }

    private static boolean isThere(Rights rights, RoleOfService role) {
        var service = rights.services().get(role.service());
        return service != null && service.role(role.role()).isPresent();
    }

    /** What gives a role in the one and not just so in the other. */
    private static Map<RoleOfService, Set<Object>> given(Rights rights, Rights other) {
        var given = new HashMap<RoleOfService, Set<Object>>();
        rights.rules().values().stream()
                .filter(rule -> !SameRule.inBoth(rule, rights, other))
                .forEach(
                        rule -> add(given, new RoleOfService(rule.service(), rule.role()), RuleReach.of(rule, rights)));
        rights.grants()
                .values()
                .forEach(grant -> add(
                        given,
                        new RoleOfService(grant.service(), grant.role()),
                        List.of(grant.user(), grant.validity())));
        return given;
    }

    private static Map<ServiceId, Set<Object>> withheld(Rights rights) {
        var withheld = new HashMap<ServiceId, Set<Object>>();
        rights.subscriptions().values().forEach(those -> add(withheld, those.service(), those.structures()));
        rights.closings()
                .values()
                .forEach(closing -> add(
                        withheld,
                        closing.service(),
                        List.of(closing.population(), closing.exceptPopulations(), closing.exceptUsers())));
        return withheld;
    }

    private static <K> void add(Map<K, Set<Object>> to, K key, Object value) {
        to.computeIfAbsent(key, any -> new HashSet<>()).add(value);
    }

    private static Stream<RoleOfService> roles(Service service) {
        return service.roles().stream().map(role -> new RoleOfService(service.id(), role.name()));
    }
}
