package org.ent4j.access.communication;

import java.util.List;
import java.util.Optional;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.ServiceId;

/** The messaging service as the rights of a snapshot have it. */
final class MessagingOfSnapshot implements Messaging {

    private final AccessSnapshot snapshot;
    private final ServiceId service;
    private final Optional<Subscription> subscription;
    private final List<Closing> closings;

    MessagingOfSnapshot(AccessSnapshot snapshot, ServiceId service) {
        this.snapshot = snapshot;
        this.service = service;
        this.subscription = snapshot.rights().subscriptionOf(service);
        this.closings = snapshot.rights().closingsOf(service);
    }

    @Override
    public Verdict verdict(User user) {
        return snapshot.roles(user.id(), service).verdict();
    }

    @Override
    public boolean counts(User user, Affiliation affiliation) {
        return isSubscribed(affiliation)
                && closings.stream().noneMatch(closing -> isClosed(closing, user, affiliation));
    }

    private boolean isSubscribed(Affiliation affiliation) {
        return subscription
                .map(school -> school.structures().contains(affiliation.structure()))
                .orElse(true);
    }

    private static boolean isClosed(Closing closing, User user, Affiliation affiliation) {
        return closing.population().admits(affiliation)
                && !closing.exceptUsers().contains(user.id())
                && closing.exceptPopulations().stream().noneMatch(open -> open.admits(affiliation));
    }
}
