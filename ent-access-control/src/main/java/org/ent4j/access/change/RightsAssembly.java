package org.ent4j.access.change;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * Puts a set of rights together, element by element or change by change, and refuses what is unsound with its reason; the
 * rest is kept. Sites and services come before the rules that name them. Not thread-safe.
 */
public final class RightsAssembly {

    /** How many users of an element a refusal names. */
    private static final int MOST_NAMED = 10;

    private final Elements elements;

    public RightsAssembly() {
        this(Rights.NONE);
    }

    public RightsAssembly(Rights start) {
        elements = new Elements(start);
    }

    public Rights build() {
        return elements.build();
    }

    /**
     * Who may change what, by the rights as they stand whenever it is asked.
     *
     * @param users finds a user by id
     */
    public WriteAuthority authority(Function<PersonId, Optional<User>> users) {
        return new WriteAuthority(elements, users);
    }

    public Optional<RightsDefect> add(Site site) {
        return unlessThere("site", elements.sites, site.id(), () -> put(site));
    }

    public Optional<RightsDefect> add(Service service) {
        return unlessThere("service", elements.services, service.id(), () -> put(service));
    }

    public Optional<RightsDefect> add(Group group) {
        return unlessThere("group", elements.groups, group.id(), () -> put(group));
    }

    public Optional<RightsDefect> add(AccessRule rule) {
        return unlessThere("rule", elements.rules, rule.id(), () -> put(rule));
    }

    public Optional<RightsDefect> add(Grant grant) {
        return unlessThere("grant", elements.grants, grant.id(), () -> put(grant));
    }

    public Optional<RightsDefect> add(Subscription subscription) {
        return unlessThere("subscription", elements.subscriptions, subscription.service(), () -> put(subscription));
    }

    public Optional<RightsDefect> add(Closing closing) {
        return unlessThere("closing", elements.closings, closing.id(), () -> put(closing));
    }

    public Optional<RightsDefect> add(Delegation delegation) {
        return unlessThere("delegation", elements.delegations, delegation.id(), () -> put(delegation));
    }

    /** Makes the change, or says why not and leaves everything as it was. */
    public Optional<RightsDefect> apply(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            return put(put.rule());
        }
        if (change instanceof RightsChange.GrantGiven given) {
            return put(given.grant());
        }
        if (change instanceof RightsChange.ServicePut put) {
            return put(put.service());
        }
        if (change instanceof RightsChange.ServiceSubscribed subscribed) {
            return put(subscribed.subscription());
        }
        if (change instanceof RightsChange.ServiceClosed closed) {
            return put(closed.closing());
        }
        return applyToPlaces(change);
    }

    private Optional<RightsDefect> applyToPlaces(RightsChange change) {
        if (change instanceof RightsChange.SitePut put) {
            return put(put.site());
        }
        if (change instanceof RightsChange.GroupPut put) {
            return put(put.group());
        }
        if (change instanceof RightsChange.DelegationGiven given) {
            return put(given.delegation());
        }
        return remove(RightsElement.of(change));
    }

    private Optional<RightsDefect> remove(RightsElement element) {
        var kind = element.kind().name().toLowerCase(Locale.ROOT);
        var users = elements.usersOf(element).limit(MOST_NAMED).toList();
        if (!users.isEmpty()) {
            return Optional.of(new StillUsed(kind, element.id(), users));
        }
        return elements.remove(element) ? Optional.empty() : Optional.of(new NotThere(kind, element.id()));
    }

    private Optional<RightsDefect> put(Site site) {
        elements.sites.put(site.id(), site);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(Service service) {
        var defect = lostRoles(service)
                .flatMap(role -> stillUsed(service.id(), role).stream())
                .findFirst();
        if (defect.isEmpty()) {
            elements.services.put(service.id(), service);
        }
        return defect;
    }

    private Stream<Role> lostRoles(Service service) {
        return Stream.ofNullable(elements.services.get(service.id()))
                .flatMap(before -> before.roles().stream())
                .filter(role -> service.role(role.name()).isEmpty());
    }

    private Optional<RightsDefect> stillUsed(ServiceId service, Role role) {
        var users = strings(elements.usersOf(service, role).limit(MOST_NAMED));
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(new StillUsed("role", role.name().value(), users));
    }

    private Optional<RightsDefect> put(Group group) {
        elements.groups.put(group.id(), group);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(AccessRule rule) {
        var defect = first(
                () -> unknownRole(rule.id().value(), rule.service(), rule.role()),
                () -> badTarget(rule),
                () -> unknownProfil(rule.id().value(), rule.population()));
        if (defect.isEmpty()) {
            elements.rules.put(rule.id(), rule);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Grant grant) {
        var defect = unknownRole(grant.id().value(), grant.service(), grant.role());
        if (defect.isEmpty()) {
            elements.grants.put(grant.id(), grant);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Subscription subscription) {
        var service = subscription.service();
        var defect = unknownService(service.value(), service);
        if (defect.isEmpty()) {
            elements.subscriptions.put(service, subscription);
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
            elements.closings.put(closing.id(), closing);
        }
        return defect;
    }

    private Optional<RightsDefect> put(Delegation delegation) {
        var circle = Delegations.circle(elements.delegations.values(), delegation);
        if (circle.isEmpty()) {
            elements.put(delegation);
        }
        return circle.map(ids -> new DelegationCycle(delegation.id().value(), strings(ids.stream())));
    }

    private Optional<RightsDefect> badTarget(AccessRule rule) {
        var id = rule.id().value();
        return rule.target()
                .fold(
                        site -> elements.sites.containsKey(site.site())
                                ? Optional.empty()
                                : Optional.of(new UnknownSite(id, site.site().value())),
                        list -> list.structures().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        list -> list.groups().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        Optional::empty);
    }

    private Optional<RightsDefect> unknownService(String id, ServiceId service) {
        return elements.services.containsKey(service)
                ? Optional.empty()
                : Optional.of(new UnknownService(id, service.value()));
    }

    private Optional<RightsDefect> unknownRole(String id, ServiceId service, RoleName role) {
        var known = elements.services.get(service);
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

    private static <K> Optional<RightsDefect> unlessThere(
            String kind, Map<K, ?> there, K id, Supplier<Optional<RightsDefect>> put) {
        return there.containsKey(id) ? Optional.of(new DuplicateId(kind, id.toString())) : put.get();
    }

    @SafeVarargs
    private static Optional<RightsDefect> first(Supplier<Optional<RightsDefect>>... checks) {
        return Arrays.stream(checks).flatMap(check -> check.get().stream()).findFirst();
    }

    private static List<String> strings(Stream<?> ids) {
        return ids.map(Object::toString).toList();
    }
}
