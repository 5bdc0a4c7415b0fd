package org.ent4j.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Footprint;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.answer.RecapRow;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.RolesAnswer;
import org.ent4j.access.answer.ServiceAccess;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * Rights and people at one moment, compiled: every question is answered from the same state, whatever happens meanwhile.
 * Immutable, thread-safe, never stale by halves. Hold one for the length of a request, so that a page is consistent.
 *
 * <p>Nothing is allowed unless a rule or a grant says so; the answer is the union of what they say.
 */
public interface AccessSnapshot {

    /** Grows by one with every change of the engine. */
    long version();

    /** The day for which rules and grants hold. */
    LocalDate day();

    /** The rights, as they were put in. */
    Rights rights();

    boolean hasRole(PersonId user, ServiceId service, RoleName role);

    /** One of the user's roles on the service gives the permission. */
    boolean hasPermission(PersonId user, ServiceId service, Permission permission);

    AccessAnswer answer(Request request);

    /** The answers in the order of the requests, from this one snapshot. */
    default List<AccessAnswer> batch(List<Request> requests) {
        return requests.stream().map(this::answer).toList();
    }

    /** Every role of the user on the service, with what gives it. */
    RolesAnswer roles(PersonId user, ServiceId service);

    /** Every service that the user may enter, in the order in which the services came; empty for an unknown user. */
    List<ServiceAccess> services(PersonId user);

    /** Why, or why not, rule by rule. */
    Explanation explain(Request request);

    /** Everybody who holds the role; nobody when service or role are unknown. */
    PersonSet holders(ServiceId service, RoleName role);

    /**
     * The operational people whom a rule matches today, be it one of this snapshot or not; its service counts (closings,
     * subscriptions) when the snapshot has it.
     */
    PersonSet matching(AccessRule rule);

    /** All operational people. */
    PersonSet everybody();

    /** The <i>récapitulatif des droits d'accès</i> of a service, in the order in which the rules came. */
    List<RecapRow> recap(ServiceId service);

    /** The user as the snapshot has him, operational or not. */
    Optional<User> user(PersonId id);

    /** What this snapshot weighs; makes the index for holders if nobody has asked for it yet. */
    Footprint footprint();

    /** The same questions by number. */
    AccessHandles handles();

    /** The same people under other rights: what a change would do, before it is made. */
    AccessSnapshot with(Rights other);
}
