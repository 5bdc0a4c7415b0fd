package org.ent4j.viescolaire.service;

import java.util.Set;
import org.ent4j.model.id.PersonId;

/**
 * What has to be known beside a service to change it.
 *
 * @param pupils who is in its class or group
 */
public record ServiceContext(ServiceWork work, Set<PersonId> pupils) {

    public ServiceContext {
        pupils = Set.copyOf(pupils);
    }
}
