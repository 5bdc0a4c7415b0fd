package org.ent4j.access.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/** The elements of a set of rights while it is put together. */
final class Elements {

    final Map<SiteId, Site> sites;
    final Map<ServiceId, Service> services;
    final Map<GroupId, Group> groups;
    final Map<RuleId, AccessRule> rules;
    final Map<RuleId, Grant> grants;
    final Map<ServiceId, Subscription> subscriptions;
    final Map<ClosingId, Closing> closings;
    final Map<DelegationId, Delegation> delegations;

    private Optional<Delegations> graph = Optional.empty();

    private Elements(Rights rights, boolean copied) {
        sites = copied ? new LinkedHashMap<>(rights.sites()) : rights.sites();
        services = copied ? new LinkedHashMap<>(rights.services()) : rights.services();
        groups = copied ? new LinkedHashMap<>(rights.groups()) : rights.groups();
        rules = copied ? new LinkedHashMap<>(rights.rules()) : rights.rules();
        grants = copied ? new LinkedHashMap<>(rights.grants()) : rights.grants();
        subscriptions = copied ? new LinkedHashMap<>(rights.subscriptions()) : rights.subscriptions();
        closings = copied ? new LinkedHashMap<>(rights.closings()) : rights.closings();
        delegations = copied ? new LinkedHashMap<>(rights.delegations()) : rights.delegations();
    }

    /** To be changed. */
    static Elements startingWith(Rights rights) {
        return new Elements(rights, true);
    }

    /** To be read only. */
    static Elements of(Rights rights) {
        return new Elements(rights, false);
    }

    Rights build() {
        return new Rights(sites, services, groups, rules, grants, subscriptions, closings, delegations);
    }

    /** Puts a delegation; the scopes are worked out again when somebody asks. */
    void put(Delegation delegation) {
        delegations.put(delegation.id(), delegation);
        graph = Optional.empty();
    }

    Scope scopeOf(PersonId administrator) {
        var known = graph.orElseGet(() -> new Delegations(delegations.values()));
        graph = Optional.of(known);
        return known.scopeOf(administrator);
    }

    /** The change that makes the element what it is here: puts it, or removes it where it is absent. */
    RightsChange stateOf(RightsElement element) {
        return switch (element.kind()) {
            case SITE -> state(element, sites, RightsChange.SitePut::new);
            case SERVICE -> state(element, services, RightsChange.ServicePut::new);
            case GROUP -> state(element, groups, RightsChange.GroupPut::new);
            case RULE -> state(element, rules, RightsChange.RulePut::new);
            case GRANT -> state(element, grants, RightsChange.GrantGiven::new);
            case SUBSCRIPTION -> state(element, subscriptions, RightsChange.ServiceSubscribed::new);
            case CLOSING -> state(element, closings, RightsChange.ServiceClosed::new);
            case DELEGATION -> state(element, delegations, RightsChange.DelegationGiven::new);
        };
    }

    private static <V> RightsChange state(RightsElement element, Map<?, V> in, Function<V, RightsChange> put) {
        return Optional.ofNullable(in.get(key(element))).map(put).orElseGet(element::removal);
    }

    /** Whether there was something to remove. */
    boolean remove(RightsElement element) {
        var removed = mapOf(element.kind()).remove(key(element)) != null;
        graph = element.kind() == RightsElement.Kind.DELEGATION ? Optional.empty() : graph;
        return removed;
    }

    private Map<?, ?> mapOf(RightsElement.Kind kind) {
        return switch (kind) {
            case SITE -> sites;
            case SERVICE -> services;
            case GROUP -> groups;
            case RULE -> rules;
            case GRANT -> grants;
            case SUBSCRIPTION -> subscriptions;
            case CLOSING -> closings;
            case DELEGATION -> delegations;
        };
    }

    private static Object key(RightsElement element) {
        return switch (element.kind()) {
            case SITE -> new SiteId(element.id());
            case SERVICE, SUBSCRIPTION -> new ServiceId(element.id());
            case GROUP -> new GroupId(element.id());
            case RULE, GRANT -> new RuleId(element.id());
            case CLOSING -> new ClosingId(element.id());
            case DELEGATION -> new DelegationId(element.id());
        };
    }

    /** The ids of the elements that name this one and cannot be without it; a subscription by its kind. */
    Stream<Label> usersOf(RightsElement element) {
        return switch (element.kind()) {
            case SERVICE -> usersOf(new ServiceId(element.id()));
            case SITE -> usersOf(new SiteId(element.id()));
            default -> Stream.empty();
        };
    }

    private Stream<Label> usersOf(ServiceId service) {
        var byRules = naming(service, rules.values(), AccessRule::service, AccessRule::id);
        var byGrants = naming(service, grants.values(), Grant::service, Grant::id);
        var byClosings = naming(service, closings.values(), Closing::service, Closing::id);
        var bySubscription = Stream.ofNullable(subscriptions.get(service))
                .map(subscription -> RightsElement.Kind.SUBSCRIPTION.label());
        return Stream.of(byRules, byGrants, byClosings, bySubscription).flatMap(ids -> ids);
    }

    private Stream<Label> usersOf(SiteId site) {
        return rules.values().stream()
                .filter(rule -> rule.target().equals(new Target.OfSite(site)))
                .map(rule -> name(rule.id()));
    }

    private static <T> Stream<Label> naming(
            ServiceId wanted, Collection<T> all, Function<T, ServiceId> service, Function<T, ?> id) {
        return all.stream().filter(each -> service.apply(each).equals(wanted)).map(each -> name(id.apply(each)));
    }

    private static Label name(Object id) {
        return Label.of(id.toString(), id.toString());
    }

    /** The rules and grants that name this role of this service. */
    Stream<Label> usersOf(ServiceId service, RoleName role) {
        var byRules = rules.values().stream()
                .filter(rule -> rule.service().equals(service) && rule.role().equals(role))
                .map(AccessRule::id);
        var byGrants = grants.values().stream()
                .filter(grant -> grant.service().equals(service) && grant.role().equals(role))
                .map(Grant::id);
        return Stream.concat(byRules, byGrants).map(Elements::name);
    }

    /** The structures that a target names; absent when it looks for people elsewhere. */
    Optional<Set<StructureId>> structuresOf(Target target) {
        return target.fold(
                site -> Optional.of(Optional.ofNullable(sites.get(site.site()))
                        .map(Site::structures)
                        .orElse(Set.of())),
                list -> Optional.of(list.structures()),
                groups -> Optional.empty(),
                Optional::empty);
    }
}
