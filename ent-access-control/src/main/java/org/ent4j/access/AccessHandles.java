package org.ent4j.access;

import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * The answers of one snapshot by number: no hashing, no allocation, at the speed of memory. A handle is good for the
 * snapshot that gave it and for every later one of the same engine, where it stands for the same thing or for nothing;
 * only when a service has given 64 roles away, a new role gets the handle of one that is gone. Thread-safe, but for the
 * buffers that the caller passes. An unknown or foreign handle is never granted anything.
 */
public interface AccessHandles {

    int UNKNOWN = -1;

    /** The handle of a user, or {@link #UNKNOWN}. */
    int person(PersonId id);

    /** The handle of a service, or {@link #UNKNOWN}. */
    int service(ServiceId id);

    /** The handle of a role of a service, from 0 to 63, or {@link #UNKNOWN}. */
    int role(int service, RoleName role);

    boolean hasRole(int person, int service, int role);

    /** Every role of the person on the service: bit {@code n} stands for the role with handle {@code n}. */
    long roles(int person, int service);

    /** The same, with every rule and grant that gives one of them. */
    long roles(int person, int service, DecidingRules into);

    /** The roles on each of the services: a page of a portal in one pass. */
    void roles(int person, int[] services, long[] into);

    RuleId rule(int service, int deciding);

    RoleName roleName(int service, int role);
}
