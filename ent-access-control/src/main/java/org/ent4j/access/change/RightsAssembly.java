package org.ent4j.access.change;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsDefect.DelegationCycle;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.change.RightsDefect.EmptyTarget;
import org.ent4j.access.change.RightsDefect.NotThere;
import org.ent4j.access.change.RightsDefect.StillUsed;
import org.ent4j.access.change.RightsDefect.UnknownProfil;
import org.ent4j.access.change.RightsDefect.UnknownRole;
import org.ent4j.access.change.RightsDefect.UnknownService;
import org.ent4j.access.change.RightsDefect.UnknownSite;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * Puts a set of rights together, element by element or change by change, and refuses what is unsound with its reason; the
 * rest is kept. Sites and services come before the rules that name them. Not thread-safe.
 */
public final class RightsAssembly {

    /** How many users of an element a refusal names. */
    private static final int MOST_NAMED = 10;

    private final Map<SiteId, Site> sites = new LinkedHashMap<>();
    private final Map<ServiceId, Service> services = new LinkedHashMap<>();
    private final Map<GroupId, Group> groups = new LinkedHashMap<>();
    private final Map<RuleId, AccessRule> rules = new LinkedHashMap<>();
    private final Map<RuleId, Grant> grants = new LinkedHashMap<>();
    private final Map<ServiceId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<ClosingId, Closing> closings = new LinkedHashMap<>();
    private final Map<DelegationId, Delegation> delegations = new LinkedHashMap<>();

    public RightsAssembly() {}

    public RightsAssembly(Rights start) {
        sites.putAll(start.sites());
        services.putAll(start.services());
        groups.putAll(start.groups());
        rules.putAll(start.rules());
        grants.putAll(start.grants());
        subscriptions.putAll(start.subscriptions());
        closings.putAll(start.closings());
        delegations.putAll(start.delegations());
    }

    public Rights build() {
        return new Rights(sites, services, groups, rules, grants, subscriptions, closings, delegations);
    }

    public Optional<AccessRule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Optional<Grant> grant(RuleId id) {
        return Optional.ofNullable(grants.get(id));
    }

    public Optional<Closing> closing(ClosingId id) {
        return Optional.ofNullable(closings.get(id));
    }

    public Optional<Subscription> subscriptionOf(ServiceId service) {
        return Optional.ofNullable(subscriptions.get(service));
    }

    public List<Grant> grantsOf(ServiceId service) {
        return grants.values().stream()
                .filter(grant -> grant.service().equals(service))
                .toList();
    }

    public List<Closing> closingsOf(ServiceId service) {
        return closings.values().stream()
                .filter(closing -> closing.service().equals(service))
                .toList();
    }

    /** The structures that a target names, when it is a site or a list of structures; otherwise none. */
    public Set<StructureId> structuresOf(Target target) {
        return target.fold(
                site -> Optional.ofNullable(sites.get(site.site()))
                        .map(Site::structures)
                        .orElse(Set.of()),
                Target.OfStructures::structures,
                groups -> Set.of(),
                Set::of);
    }

    public Optional<RightsDefect> add(Site site) {
        return unlessThere("site", sites, site.id(), () -> put(site));
    }

    public Optional<RightsDefect> add(Service service) {
        return unlessThere("service", services, service.id(), () -> put(service));
    }

    public Optional<RightsDefect> add(Group group) {
        return unlessThere("group", groups, group.id(), () -> put(group));
    }

    public Optional<RightsDefect> add(AccessRule rule) {
        return unlessThere("rule", rules, rule.id(), () -> put(rule));
    }

    public Optional<RightsDefect> add(Grant grant) {
        return unlessThere("grant", grants, grant.id(), () -> put(grant));
    }

    public Optional<RightsDefect> add(Subscription subscription) {
        return unlessThere("subscription", subscriptions, subscription.service(), () -> put(subscription));
    }

    public Optional<RightsDefect> add(Closing closing) {
        return unlessThere("closing", closings, closing.id(), () -> put(closing));
    }

    public Optional<RightsDefect> add(Delegation delegation) {
        return unlessThere("delegation", delegations, delegation.id(), () -> put(delegation));
    }

    /** Makes the change, or says why not and leaves everything as it was. */
    public Optional<RightsDefect> apply(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            return put(put.rule());
        }
        if (change instanceof RightsChange.RuleRemoved removed) {
            return remove("rule", rules, removed.rule());
        }
        if (change instanceof RightsChange.GrantGiven given) {
            return put(given.grant());
        }
        if (change instanceof RightsChange.GrantRevoked revoked) {
            return remove("grant", grants, revoked.grant());
        }
        return applyToServices(change);
    }

    private Optional<RightsDefect> applyToServices(RightsChange change) {
        if (change instanceof RightsChange.ServicePut put) {
            return put(put.service());
        }
        if (change instanceof RightsChange.ServiceRemoved removed) {
            return unlessUsed(
                    "service",
                    removed.service().value(),
                    usersOf(removed.service()),
                    () -> remove("service", services, removed.service()));
        }
        if (change instanceof RightsChange.ServiceSubscribed subscribed) {
            return put(subscribed.subscription());
        }
        if (change instanceof RightsChange.SubscriptionLifted lifted) {
            return remove("subscription", subscriptions, lifted.service());
        }
        if (change instanceof RightsChange.ServiceClosed closed) {
            return put(closed.closing());
        }
        if (change instanceof RightsChange.ServiceReopened reopened) {
            return remove("closing", closings, reopened.closing());
        }
        return applyToPlaces(change);
    }

    private Optional<RightsDefect> applyToPlaces(RightsChange change) {
        if (change instanceof RightsChange.SitePut put) {
            return put(put.site());
        }
        if (change instanceof RightsChange.SiteRemoved removed) {
            return unlessUsed(
                    "site",
                    removed.site().value(),
                    usersOf(removed.site()),
                    () -> remove("site", sites, removed.site()));
        }
        if (change instanceof RightsChange.GroupPut put) {
            return put(put.group());
        }
        if (change instanceof RightsChange.GroupRemoved removed) {
            return remove("group", groups, removed.group());
        }
        if (change instanceof RightsChange.DelegationGiven given) {
            return put(given.delegation());
        }
        return remove("delegation", delegations, ((RightsChange.DelegationRevoked) change).delegation());
    }

    private Optional<RightsDefect> put(Site site) {
        sites.put(site.id(), site);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(Service service) {
        var lost = namingOtherRolesThan(service).toList();
        return unlessUsed("role", service.id().value(), lost.stream(), () -> {
            services.put(service.id(), service);
            return Optional.empty();
        });
    }

    private Optional<RightsDefect> put(Group group) {
        groups.put(group.id(), group);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(AccessRule rule) {
        var defect = first(
                () -> unknownRole(rule.id().value(), rule.service(), rule.role()),
                () -> badTarget(rule),
                () -> unknownProfil(rule.id().value(), rule.population()));
        if (defect.isEmpty()) {
            rules.put(rule.id(), rule);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Grant grant) {
        var defect = unknownRole(grant.id().value(), grant.service(), grant.role());
        if (defect.isEmpty()) {
            grants.put(grant.id(), grant);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Subscription subscription) {
        var service = subscription.service();
        var defect = unknownService(service.value(), service);
        if (defect.isEmpty()) {
            subscriptions.put(service, subscription);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Closing closing) {
        var populations = Stream.concat(Stream.of(closing.population()), closing.exceptPopulations().stream());
        var defect = first(
                () -> unknownService(closing.id().value(), closing.service()),
                () -> populations
                        .flatMap(population -> unknownProfil(closing.id().value(), population).stream())
                        .findFirst());
        if (defect.isEmpty()) {
            closings.put(closing.id(), closing);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Delegation delegation) {
        var others = delegations.values().stream()
                .filter(other -> !other.id().equals(delegation.id()))
                .toList();
        var circle = new Delegations(others).circleThrough(delegation);
        if (circle.isEmpty()) {
            delegations.put(delegation.id(), delegation);
        }
        return circle.map(ids -> new DelegationCycle(delegation.id().value(), strings(ids.stream())));
    }

    private Optional<RightsDefect> badTarget(AccessRule rule) {
        var id = rule.id().value();
        return rule.target()
                .fold(
                        site -> sites.containsKey(site.site())
                                ? Optional.empty()
                                : Optional.of(new UnknownSite(id, site.site().value())),
                        list -> list.structures().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        list -> list.groups().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        Optional::empty);
    }

    private Optional<RightsDefect> unknownService(String id, ServiceId service) {
        return services.containsKey(service) ? Optional.empty() : Optional.of(new UnknownService(id, service.value()));
    }

    private Optional<RightsDefect> unknownRole(String id, ServiceId service, RoleName role) {
        var known = services.get(service);
        if (known == null) {
            return unknownService(id, service);
        }
        var names = strings(known.roles().stream().map(Role::name));
        return known.role(role).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownRole(id, service.value(), role.value(), names));
    }

    private static Optional<RightsDefect> unknownProfil(String id, Population population) {
        var known = Arrays.stream(Profil.values()).map(Profil::name).toList();
        return population.values(Criterion.PROFIL).stream()
                .filter(not(known::contains))
                .findFirst()
                .map(profil -> new UnknownProfil(id, profil));
    }

    private Stream<String> usersOf(ServiceId service) {
        var byRules = rules.values().stream()
                .filter(rule -> rule.service().equals(service))
                .map(AccessRule::id);
        var byGrants = grants.values().stream()
                .filter(grant -> grant.service().equals(service))
                .map(Grant::id);
        var byClosings = closings.values().stream()
                .filter(closing -> closing.service().equals(service))
                .map(Closing::id);
        var bySubscription = subscriptionOf(service).stream().map(those -> "subscription");
        return Stream.<Stream<?>>of(byRules, byGrants, byClosings, bySubscription)
                .flatMap(ids -> ids.map(Object::toString));
    }

    private Stream<String> usersOf(SiteId site) {
        return rules.values().stream()
                .filter(rule -> rule.target().equals(new Target.OfSite(site)))
                .map(rule -> rule.id().value());
    }

    private Stream<String> namingOtherRolesThan(Service service) {
        if (!services.containsKey(service.id())) {
            return Stream.empty();
        }
        var byRules = rules.values().stream()
                .filter(rule -> rule.service().equals(service.id())
                        && service.role(rule.role()).isEmpty())
                .map(AccessRule::id);
        var byGrants = grants.values().stream()
                .filter(grant -> grant.service().equals(service.id())
                        && service.role(grant.role()).isEmpty())
                .map(Grant::id);
        return Stream.concat(byRules, byGrants).map(RuleId::value);
    }

    private static <K> Optional<RightsDefect> unlessThere(
            String kind, Map<K, ?> there, K id, Supplier<Optional<RightsDefect>> put) {
        return there.containsKey(id) ? Optional.of(new DuplicateId(kind, id.toString())) : put.get();
    }

    private static Optional<RightsDefect> unlessUsed(
            String kind, String id, Stream<String> users, Supplier<Optional<RightsDefect>> change) {
        var by = users.limit(MOST_NAMED).toList();
        return by.isEmpty() ? change.get() : Optional.of(new StillUsed(kind, id, by));
    }

    private static <K> Optional<RightsDefect> remove(String kind, Map<K, ?> from, K id) {
        return from.remove(id) == null ? Optional.of(new NotThere(kind, id.toString())) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<RightsDefect> first(Supplier<Optional<RightsDefect>>... checks) {
        return Arrays.stream(checks).flatMap(check -> check.get().stream()).findFirst();
    }

    private static List<String> strings(Stream<?> ids) {
        return ids.map(Object::toString).toList();
    }
}
