package org.ent4j.access.change;

import org.ent4j.access.change.RightsChange.DelegationGiven;
import org.ent4j.access.change.RightsChange.DelegationRevoked;
import org.ent4j.access.change.RightsChange.GrantGiven;
import org.ent4j.access.change.RightsChange.GrantRevoked;
import org.ent4j.access.change.RightsChange.GroupPut;
import org.ent4j.access.change.RightsChange.GroupRemoved;
import org.ent4j.access.change.RightsChange.RulePut;
import org.ent4j.access.change.RightsChange.RuleRemoved;
import org.ent4j.access.change.RightsChange.ServiceClosed;
import org.ent4j.access.change.RightsChange.ServicePut;
import org.ent4j.access.change.RightsChange.ServiceRemoved;
import org.ent4j.access.change.RightsChange.ServiceReopened;
import org.ent4j.access.change.RightsChange.ServiceSubscribed;
import org.ent4j.access.change.RightsChange.SitePut;
import org.ent4j.access.change.RightsChange.SiteRemoved;
import org.ent4j.access.change.RightsChange.SubscriptionLifted;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.text.Label;

/**
 * What a change is about: one element of a set of rights, there or not.
 *
 * @param kind the map of {@link Rights} that it stands in
 * @param id its key there
 */
public record RightsElement(Kind kind, String id) {

    /** The kinds of elements, one for each map of {@link Rights}. */
    public enum Kind {
        SITE("site", "site"),
        SERVICE("service", "service"),
        GROUP("groupe", "group"),
        RULE("règle", "rule"),
        GRANT("droit nominatif", "grant"),
        SUBSCRIPTION("abonnement", "subscription"),
        CLOSING("fermeture", "closing"),
        DELEGATION("délégation", "delegation");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    /** The element that the change puts or removes. */
    public static RightsElement of(RightsChange change) {
        if (change instanceof RulePut put) {
            return new RightsElement(Kind.RULE, put.rule().id().value());
        }
        if (change instanceof RuleRemoved removed) {
            return new RightsElement(Kind.RULE, removed.rule().value());
        }
        if (change instanceof GrantGiven given) {
            return new RightsElement(Kind.GRANT, given.grant().id().value());
        }
        if (change instanceof GrantRevoked revoked) {
            return new RightsElement(Kind.GRANT, revoked.grant().value());
        }
        if (change instanceof DelegationGiven given) {
            return new RightsElement(Kind.DELEGATION, given.delegation().id().value());
        }
        if (change instanceof DelegationRevoked revoked) {
            return new RightsElement(Kind.DELEGATION, revoked.delegation().value());
        }
        return ofService(change);
    }

    private static RightsElement ofService(RightsChange change) {
        if (change instanceof ServicePut put) {
            return new RightsElement(Kind.SERVICE, put.service().id().value());
        }
        if (change instanceof ServiceRemoved removed) {
            return new RightsElement(Kind.SERVICE, removed.service().value());
        }
        if (change instanceof ServiceSubscribed subscribed) {
            return new RightsElement(
                    Kind.SUBSCRIPTION, subscribed.subscription().service().value());
        }
        if (change instanceof SubscriptionLifted lifted) {
            return new RightsElement(Kind.SUBSCRIPTION, lifted.service().value());
        }
        if (change instanceof ServiceClosed closed) {
            return new RightsElement(Kind.CLOSING, closed.closing().id().value());
        }
        if (change instanceof ServiceReopened reopened) {
            return new RightsElement(Kind.CLOSING, reopened.closing().value());
        }
        return ofPlace(change);
    }

    private static RightsElement ofPlace(RightsChange change) {
        if (change instanceof SitePut put) {
            return new RightsElement(Kind.SITE, put.site().id().value());
        }
        if (change instanceof SiteRemoved removed) {
            return new RightsElement(Kind.SITE, removed.site().value());
        }
        if (change instanceof GroupPut put) {
            return new RightsElement(Kind.GROUP, put.group().id().value());
        }
        return new RightsElement(Kind.GROUP, ((GroupRemoved) change).group().value());
    }

    /** The change that makes this element what it is in those rights: puts it, or removes it where it is absent. */
    public RightsChange asIn(Rights rights) {
        return Elements.of(rights).stateOf(this);
    }

    /** The change that removes this element. */
    public RightsChange removal() {
        return switch (kind) {
            case SITE -> new SiteRemoved(new SiteId(id));
            case SERVICE -> new ServiceRemoved(new ServiceId(id));
            case GROUP -> new GroupRemoved(new GroupId(id));
            case RULE -> new RuleRemoved(new RuleId(id));
            case GRANT -> new GrantRevoked(new RuleId(id));
            case SUBSCRIPTION -> new SubscriptionLifted(new ServiceId(id));
            case CLOSING -> new ServiceReopened(new ClosingId(id));
            case DELEGATION -> new DelegationRevoked(new DelegationId(id));
        };
    }
}
