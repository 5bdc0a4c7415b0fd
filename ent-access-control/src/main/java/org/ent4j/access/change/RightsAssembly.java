package org.ent4j.access.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.change.RightsDefect.NotThere;
import org.ent4j.access.change.RightsElement.Kind;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Puts a set of rights together, element by element or change by change, and refuses what is unsound with its reason; the
 * rest is kept. Sites and services come before the rules that name them. Not thread-safe.
 */
public final class RightsAssembly {

    private final Elements elements;
    private final Soundness check;

    public RightsAssembly() {
        this(Rights.NONE);
    }

    public RightsAssembly(Rights start) {
        elements = Elements.startingWith(start);
        check = new Soundness(elements);
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

    /** The change that makes the element what it is now: puts it, or removes it where it is absent. */
    public RightsChange stateOf(RightsElement element) {
        return elements.stateOf(element);
    }

    public Optional<AccessRule> rule(RuleId id) {
        return Optional.ofNullable(elements.rules.get(id));
    }

    public Optional<Grant> grant(RuleId id) {
        return Optional.ofNullable(elements.grants.get(id));
    }

    public Optional<Closing> closing(ClosingId id) {
        return Optional.ofNullable(elements.closings.get(id));
    }

    public Optional<Subscription> subscriptionOf(ServiceId service) {
        return Optional.ofNullable(elements.subscriptions.get(service));
    }

    public List<Grant> grantsOf(ServiceId service) {
        return elements.grants.values().stream()
                .filter(grant -> grant.service().equals(service))
                .toList();
    }

    public List<Closing> closingsOf(ServiceId service) {
        return elements.closings.values().stream()
                .filter(closing -> closing.service().equals(service))
                .toList();
    }

    /** The structures that a target names, when it is a site or a list of structures; otherwise none. */
    public Set<StructureId> structuresOf(Target target) {
        return elements.structuresOf(target).orElse(Set.of());
    }

    public Optional<RightsDefect> add(Site site) {
        return unlessThere(Kind.SITE, elements.sites, site.id(), () -> put(site));
    }

    public Optional<RightsDefect> add(Service service) {
        return unlessThere(Kind.SERVICE, elements.services, service.id(), () -> put(service));
    }

    public Optional<RightsDefect> add(Group group) {
        return unlessThere(Kind.GROUP, elements.groups, group.id(), () -> put(group));
    }

    public Optional<RightsDefect> add(AccessRule rule) {
        return unlessThere(Kind.RULE, elements.rules, rule.id(), () -> put(rule));
    }

    public Optional<RightsDefect> add(Grant grant) {
        return unlessThere(Kind.GRANT, elements.grants, grant.id(), () -> put(grant));
    }

    public Optional<RightsDefect> add(Subscription subscription) {
        return unlessThere(Kind.SUBSCRIPTION, elements.subscriptions, subscription.service(), () -> put(subscription));
    }

    public Optional<RightsDefect> add(Closing closing) {
        return unlessThere(Kind.CLOSING, elements.closings, closing.id(), () -> put(closing));
    }

    public Optional<RightsDefect> add(Delegation delegation) {
        return unlessThere(Kind.DELEGATION, elements.delegations, delegation.id(), () -> put(delegation));
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
        var used = check.stillUsed(element);
        if (used.isPresent() || elements.remove(element)) {
            return used;
        }
        return Optional.of(new NotThere(element.kind().label(), element.id()));
    }

    private Optional<RightsDefect> put(Site site) {
        elements.sites.put(site.id(), site);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(Service service) {
        return unless(check.defect(service), () -> elements.services.put(service.id(), service));
    }

    private Optional<RightsDefect> put(Group group) {
        elements.groups.put(group.id(), group);
        return Optional.empty();
    }

    private Optional<RightsDefect> put(AccessRule rule) {
        return unless(check.defect(rule), () -> elements.rules.put(rule.id(), rule));
    }

    private Optional<RightsDefect> put(Grant grant) {
        return unless(check.defect(grant), () -> elements.grants.put(grant.id(), grant));
    }

    private Optional<RightsDefect> put(Subscription subscription) {
        return unless(
                check.defect(subscription), () -> elements.subscriptions.put(subscription.service(), subscription));
    }

    private Optional<RightsDefect> put(Closing closing) {
        return unless(check.defect(closing), () -> elements.closings.put(closing.id(), closing));
    }

    private Optional<RightsDefect> put(Delegation delegation) {
        return unless(check.defect(delegation), () -> elements.put(delegation));
    }

    private static Optional<RightsDefect> unless(Optional<RightsDefect> defect, Runnable put) {
        if (defect.isEmpty()) {
            put.run();
        }
        return defect;
    }

    private static <K> Optional<RightsDefect> unlessThere(
            Kind kind, Map<K, ?> there, K id, Supplier<Optional<RightsDefect>> put) {
        return there.containsKey(id) ? Optional.of(new DuplicateId(kind.label(), id.toString())) : put.get();
    }
}
