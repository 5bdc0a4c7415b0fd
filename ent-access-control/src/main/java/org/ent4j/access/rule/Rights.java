package org.ent4j.access.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/**
 * Everything that gives and withholds roles, as one value: sound by construction, since
 * {@link org.ent4j.access.change.RightsAssembly} is what makes it and refuses the rest. Each map is in the order in which
 * its values came.
 *
 * @param sites the sites that rules may target
 * @param services the services with their roles
 * @param groups what is known of the groups; a rule may target one that is not here
 * @param rules every rule; its service, role and site are known, its target is not empty
 * @param grants every grant to a named user
 * @param subscriptions who has subscribed, by service
 * @param closings the closings in force
 * @param delegations who may write rules
 */
public record Rights(
        Map<SiteId, Site> sites,
        Map<ServiceId, Service> services,
        Map<GroupId, Group> groups,
        Map<RuleId, AccessRule> rules,
        Map<RuleId, Grant> grants,
        Map<ServiceId, Subscription> subscriptions,
        Map<ClosingId, Closing> closings,
        Map<DelegationId, Delegation> delegations) {

    public static final Rights NONE =
            new Rights(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Rights {
        sites = copy(sites);
        services = copy(services);
        groups = copy(groups);
        rules = copy(rules);
        grants = copy(grants);
        subscriptions = copy(subscriptions);
        closings = copy(closings);
        delegations = copy(delegations);
    }

    public List<AccessRule> rulesOf(ServiceId service) {
        return of(rules.values(), AccessRule::service, service);
    }

    public List<Grant> grantsOf(ServiceId service) {
        return of(grants.values(), Grant::service, service);
    }

    public List<Closing> closingsOf(ServiceId service) {
        return of(closings.values(), Closing::service, service);
    }

    public Optional<Subscription> subscriptionOf(ServiceId service) {
        return Optional.ofNullable(subscriptions.get(service));
    }

    /** The structures that a target names, when it is a site or a list of structures. */
    public Optional<Set<StructureId>> structuresOf(Target target) {
        return target.fold(
                site -> Optional.of(structuresOf(site.site())),
                list -> Optional.of(list.structures()),
                groups -> Optional.empty(),
                Optional::empty);
    }

    /** Of these rights, that rule alone, with what opens and closes its service. */
    public Rights only(AccessRule rule) {
        var service = new Service(rule.service(), List.of(new Role(rule.role(), Set.of())));
        var subscription = subscriptionOf(rule.service());
        return new Rights(
                sites,
                Map.of(service.id(), service),
                Map.of(),
                Map.of(rule.id(), rule),
                Map.of(),
                subscription.map(those -> Map.of(service.id(), those)).orElse(Map.of()),
                closingsOf(rule.service()).stream().collect(Collectors.toMap(Closing::id, Function.identity())),
                Map.of());
    }

    private Set<StructureId> structuresOf(SiteId site) {
        var known = sites.get(site);
        return known == null ? Set.of() : known.structures();
    }

    private static <T> List<T> of(Collection<T> all, Function<T, ServiceId> service, ServiceId wanted) {
        return all.stream().filter(each -> service.apply(each).equals(wanted)).toList();
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
