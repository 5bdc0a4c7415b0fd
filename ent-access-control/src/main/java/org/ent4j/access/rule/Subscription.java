package org.ent4j.access.rule;

import java.util.Set;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/**
 * The schools that have subscribed to a service. Once a service has a subscription, only affiliations with a subscribed
 * structure count for it, for every kind of rule and for grants: whoever has none is refused, whatever the rules say
 * (A5). A service without a subscription is open to all schools.
 *
 * @param service the service
 * @param structures the subscribed structures; none closes the service to everybody
 */
public record Subscription(ServiceId service, Set<StructureId> structures) {

    public Subscription {
        structures = Set.copyOf(structures);
    }
}
