package org.ent4j.access.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * The changes that lead from one set of rights to another, in an order in which none is refused: what goes or is replaced
 * lets go of services and sites first, then these change, then come the new elements, and last go the services and sites
 * that nothing names any more.
 */
final class ChangesBetween {

    private final Rights before;
    private final Rights after;

    private ChangesBetween(Rights before, Rights after) {
        this.before = before;
        this.after = after;
    }

    static List<RightsChange> of(Rights before, Rights after) {
        var between = new ChangesBetween(before, after);
        var changes = new ArrayList<RightsChange>();
        between.lettingGo().forEach(changes::add);
        between.putting().forEach(changes::add);
        between.removing().forEach(changes::add);
        return changes;
    }

    private Stream<RightsChange> lettingGo() {
        return concat(
                before.rules().values().stream()
                        .filter(rule -> !after.rules().containsKey(rule.id())
                                || isReplaced(rule, after.rules().get(rule.id()), rule.service()))
                        .map(rule -> new RightsChange.RuleRemoved(rule.id())),
                before.grants().values().stream()
                        .filter(grant -> !after.grants().containsKey(grant.id())
                                || isReplaced(grant, after.grants().get(grant.id()), grant.service()))
                        .map(grant -> new RightsChange.GrantRevoked(grant.id())),
                gone(before.closings(), after.closings(), RightsChange.ServiceReopened::new),
                gone(before.subscriptions(), after.subscriptions(), RightsChange.SubscriptionLifted::new),
                before.delegations().values().stream()
                        .filter(delegation ->
                                !delegation.equals(after.delegations().get(delegation.id())))
                        .map(delegation -> new RightsChange.DelegationRevoked(delegation.id())));
    }

    /** It is changed while its service is: it may name a role that goes, or get one that comes. */
    private <T> boolean isReplaced(T old, @Nullable T now, ServiceId service) {
        return !old.equals(now)
                && !Objects.equals(
                        before.services().get(service), after.services().get(service));
    }

    private Stream<RightsChange> putting() {
        return concat(
                put(before.sites(), after.sites(), RightsChange.SitePut::new),
                put(before.services(), after.services(), RightsChange.ServicePut::new),
                put(before.groups(), after.groups(), RightsChange.GroupPut::new),
                put(before.rules(), after.rules(), RightsChange.RulePut::new),
                put(before.grants(), after.grants(), RightsChange.GrantGiven::new),
                put(before.subscriptions(), after.subscriptions(), RightsChange.ServiceSubscribed::new),
                put(before.closings(), after.closings(), RightsChange.ServiceClosed::new),
                put(before.delegations(), after.delegations(), RightsChange.DelegationGiven::new));
    }

    private Stream<RightsChange> removing() {
        return concat(
                gone(before.groups(), after.groups(), RightsChange.GroupRemoved::new),
                gone(before.sites(), after.sites(), RightsChange.SiteRemoved::new),
                gone(before.services(), after.services(), RightsChange.ServiceRemoved::new));
    }

    private static <K, V> Stream<RightsChange> put(
            Map<K, V> before, Map<K, V> after, Function<V, RightsChange> change) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(entry -> change.apply(entry.getValue()));
    }

    private static <K> Stream<RightsChange> gone(Map<K, ?> before, Map<K, ?> after, Function<K, RightsChange> change) {
        return before.keySet().stream().filter(key -> !after.containsKey(key)).map(change);
    }

    @SafeVarargs
    private static Stream<RightsChange> concat(Stream<? extends RightsChange>... parts) {
        return Stream.of(parts).flatMap(part -> part);
    }
}
