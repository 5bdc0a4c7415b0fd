package org.ent4j.access.communication;

import java.util.function.Predicate;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.service.ServiceId;

/**
 * Who may use the messaging service at all, which comes before every rule of communication: whoever may not use it neither
 * writes nor is written to. Subscriptions and emergency closings of the rights count here.
 */
public interface Messaging {

    /** Everybody may use it. */
    Messaging OPEN = user -> Verdict.GRANTED;

    /** {@code GRANTED}, or why the user may not use it. Asked anew for each question. */
    Verdict verdict(User user);

    /**
     * The affiliation counts for the service. One with a school that has not subscribed, or that is closed out, does not: a
     * teacher who is also a parent goes on as a teacher when parents are closed out, and no longer as a parent.
     */
    default boolean counts(User user, Affiliation affiliation) {
        return true;
    }

    static Messaging where(Predicate<User> mayUse) {
        return user -> mayUse.test(user) ? Verdict.GRANTED : Verdict.DENIED;
    }

    /** Whoever has a role of the service in the snapshot, as far as it is subscribed to and not closed. */
    static Messaging of(AccessSnapshot snapshot, ServiceId service) {
        return new MessagingOfSnapshot(snapshot, service);
    }
}
