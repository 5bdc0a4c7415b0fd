package org.ent4j.access.change;

import java.util.Optional;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;

/** Something that happened to a set of rights. What is put replaces what had the same id. */
public sealed interface RightsChange {

    /** The service that the change itself names; whatever removes a rule, a grant or a closing names none. */
    default Optional<ServiceId> namedService() {
        if (this instanceof RulePut put) {
            return Optional.of(put.rule().service());
        }
        if (this instanceof GrantGiven given) {
            return Optional.of(given.grant().service());
        }
        if (this instanceof ServiceClosed closed) {
            return Optional.of(closed.closing().service());
        }
        var element = RightsElement.of(this);
        return switch (element.kind()) {
            case SERVICE, SUBSCRIPTION -> Optional.of(new ServiceId(element.id()));
            default -> Optional.empty();
        };
    }

    record SitePut(Site site) implements RightsChange {}

    record SiteRemoved(SiteId site) implements RightsChange {}

    record ServicePut(Service service) implements RightsChange {}

    record ServiceRemoved(ServiceId service) implements RightsChange {}

    record GroupPut(Group group) implements RightsChange {}

    record GroupRemoved(GroupId group) implements RightsChange {}

    record RulePut(AccessRule rule) implements RightsChange {}

    record RuleRemoved(RuleId rule) implements RightsChange {}

    record GrantGiven(Grant grant) implements RightsChange {}

    record GrantRevoked(RuleId grant) implements RightsChange {}

    /** The schools that have subscribed to the service are now these. */
    record ServiceSubscribed(Subscription subscription) implements RightsChange {}

    /** The service is open to all schools again. */
    record SubscriptionLifted(ServiceId service) implements RightsChange {}

    record ServiceClosed(Closing closing) implements RightsChange {}

    record ServiceReopened(ClosingId closing) implements RightsChange {}

    record DelegationGiven(Delegation delegation) implements RightsChange {}

    record DelegationRevoked(DelegationId delegation) implements RightsChange {}
}
