package org.ent4j.examples.portal.assistance;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.ent4j.examples.host.LinkedPlatforms;
import org.ent4j.examples.host.PlatformSetups;
import org.ent4j.examples.host.TicketStores;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.ticket.Platform;

/**
 * The three platforms of assistance in this portal. What falls due by itself (reminders, warnings, ends) happens when
 * somebody looks, some seconds late at most; what is said on one platform is on the others before the answer is.
 */
@Singleton
public final class AssistanceDesk {

    private static final int MOST_REQUESTS = 500;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final LinkedPlatforms platforms;
    private final AttachmentContents contents;
    private final AtomicLong looked = new AtomicLong();

    @Inject
    AssistanceDesk(PortalData data, SchoolCorrespondents correspondents, StoredNotices notices, PortalClock clock) {
        this(TicketStores.on(data.dataSource()), new LinkedPlatforms.Ports(correspondents, notices, clock.clock()));
    }

    private AssistanceDesk(TicketStores stores, LinkedPlatforms.Ports ports) {
        this.platforms = LinkedPlatforms.of(stores.stores(), PlatformSetups.usual(UsualRouting.table())::of, ports);
        this.contents = stores.contents();
    }

    /** On the same data at other moments, for what a demonstration says has happened. */
    public static AssistanceDesk at(
            PlayedTime time, PortalData data, SchoolCorrespondents correspondents, StoredNotices notices) {
        return new AssistanceDesk(
                TicketStores.on(data.dataSource()), new LinkedPlatforms.Ports(correspondents, notices.at(time), time));
    }

    /** To look at something there, as it is now. */
    public Assistance look(Platform platform, Instant now) {
        var last = looked.get();
        if (now.isAfter(Instant.ofEpochMilli(last).plus(BETWEEN_LOOKS))
                && looked.compareAndSet(last, now.toEpochMilli())) {
            platforms.takeDue(now);
        }
        return platforms.at(platform);
    }

    /** To do something there, of which the neighbours hear at once. */
    public <L, R> Either<L, R> act(Platform platform, Function<Assistance, Either<L, R>> what) {
        var done = what.apply(platforms.at(platform));
        platforms.settle();
        return done;
    }

    /** Everything that is due by then happens. */
    public void passTo(Instant now) {
        platforms.takeDue(now);
    }

    /** How level 1 works: hours, policy, routing. */
    public AssistanceSetup setup() {
        return platforms.setup();
    }

    public RequestCatalogue catalogue() {
        return setup().form().catalogue();
    }

    /** Requests that level 1 got in a time, as routing looks at them: the first of them, when there are many. */
    public List<Routable> requests(Instant from, Instant to) {
        return platforms
                .store(Platform.ACADEMIE)
                .tickets()
                .submitted(from, to, Optional.empty(), MOST_REQUESTS, unreadable -> {})
                .stream()
                .map(ticket -> Routable.of(ticket.request()))
                .toList();
    }

    /** What is in the files that come with tickets. */
    public AttachmentContents contents() {
        return contents;
    }
}
