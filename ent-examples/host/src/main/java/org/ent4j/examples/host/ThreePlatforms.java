package org.ent4j.examples.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/** {@link LinkedPlatforms} whose time passes as it is told, and that remember what people were told. For one thread. */
public final class ThreePlatforms {

    /** Somebody was told something, at that moment. */
    public record Told(Instant at, Notice notice) {}

    private final LinkedPlatforms linked;
    private final Map<Notice, Told> told = new LinkedHashMap<>();
    private Instant now = Instant.EPOCH;

    private ThreePlatforms(
            Map<Platform, LinkedPlatforms.Store> stores,
            Function<Platform, AssistanceSetup> setups,
            Correspondents correspondents) {
        this.linked =
                LinkedPlatforms.of(stores, setups, new LinkedPlatforms.Ports(correspondents, this::hear, () -> now));
    }

    /** @param setups of each platform */
    public static ThreePlatforms of(
            Map<Platform, LinkedPlatforms.Store> stores,
            Function<Platform, AssistanceSetup> setups,
            Correspondents correspondents) {
        return new ThreePlatforms(stores, setups, correspondents);
    }

    private void hear(List<Notice> notices) {
        notices.forEach(each -> told.putIfAbsent(each, new Told(now, each)));
    }

    /** How level 1 works: hours, policy, routing. */
    public AssistanceSetup setup() {
        return linked.setup();
    }

    public Assistance at(Platform platform) {
        return linked.at(platform);
    }

    /** As a platform knows it. */
    public Optional<Ticket> find(Platform platform, TicketId id) {
        return linked.find(platform, id);
    }

    /** As level 1 knows it, else the school. */
    public Optional<Ticket> find(TicketId id) {
        return linked.find(id);
    }

    public LinkedPlatforms.Store store(Platform platform) {
        return linked.store(platform);
    }

    /** Whether all platforms that share a ticket have the same. */
    public boolean agreeOn(TicketId id) {
        return linked.agreeOn(id);
    }

    /** Time passes: what falls due meanwhile happens when it falls due, and all that is on its way arrives. */
    public void passTo(Instant later) {
        var due = nextDue(later);
        while (due.isPresent() && takeDue(due.get())) {
            due = nextDue(later);
        }
        now = later;
        settle();
    }

    private boolean takeDue(Instant due) {
        now = due;
        return linked.takeDue(now);
    }

    /** To the second: looked for by halves, since whatever is due at a moment is due later too. */
    private Optional<Instant> nextDue(Instant until) {
        if (!linked.isDue(until)) {
            return Optional.empty();
        }
        var before = Math.min(now.getEpochSecond(), until.getEpochSecond()) - 1;
        var at = until.getEpochSecond();
        while (at - before > 1) {
            var middle = before + (at - before) / 2;
            if (linked.isDue(Instant.ofEpochSecond(middle))) {
                at = middle;
            } else {
                before = middle;
            }
        }
        var second = Instant.ofEpochSecond(at);
        return Optional.of(linked.isDue(second) ? second : until);
    }

    /** Everything that is on its way arrives. */
    public void settle() {
        linked.settle();
    }

    /** What people were told since this was asked last, each thing once, whichever platforms said it. */
    public List<Told> heard() {
        var heard = new ArrayList<>(told.values());
        told.clear();
        return heard;
    }
}
