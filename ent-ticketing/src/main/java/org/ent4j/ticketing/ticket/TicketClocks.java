package org.ent4j.ticketing.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.time.ClockEvent;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.time.TicketClock;

/** Reads the clocks of a ticket from its history. */
public final class TicketClocks {

    private final TicketPolicy policy;

    private TicketClocks(TicketPolicy policy) {
        this.policy = policy;
    }

    /** What they say at that moment: time to own, time to resolve, the vendor's time apart. */
    public static ClockReadings read(Ticket ticket, TicketPolicy policy, Instant now) {
        return new TicketClock(policy.level()).read(new TicketClocks(policy).events(ticket), now);
    }

    /** By impact and urgency as they are now. */
    public static Priority priority(Ticket ticket, TicketPolicy policy) {
        return policy.matrix().of(ticket.impact(), ticket.urgency());
    }

    /** When level 1 did something about it first: the time to own ends. */
    public static Optional<Instant> ownedAt(Ticket ticket) {
        var last = ticket.submittedAt();
        for (var chapter : ticket.history()) {
            last = chapter.event().at().isAfter(last) ? chapter.event().at() : last;
            if (!chapter.isMoot() && owns(chapter)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** What happened before something that its platform's clock puts earlier happened at the same moment for the clocks. */
    private List<ClockEvent> events(Ticket ticket) {
        var events = new ArrayList<ClockEvent>();
        var last = ticket.submittedAt();
        var before = TicketState.SUBMITTED;
        var isOwned = false;
        for (var chapter : ticket.history()) {
            last = chapter.event().at().isAfter(last) ? chapter.event().at() : last;
            if (!chapter.isMoot()) {
                var owned = !isOwned && owns(chapter);
                isOwned |= owned;
                if (owned) {
                    events.add(new ClockEvent.Owned(last));
                }
                of(chapter, before, last).ifPresent(events::add);
            }
            before = chapter.after();
        }
        return events;
    }

    /** The first action of level 1 stops the time to own. */
    private static boolean owns(Chapter chapter) {
        var step = chapter.event().step();
        return chapter.event().by().role() == Role.AGENT
                && (step instanceof Step.Taken
                        || step instanceof Step.Asked
                        || step instanceof Step.Resolved
                        || step instanceof Step.HandedOver
                        || step instanceof Step.DuplicateFound);
    }

    private Optional<ClockEvent> of(Chapter chapter, TicketState before, Instant at) {
        var step = chapter.event().step();
        if (step instanceof Step.Submitted first) {
            return Optional.of(new ClockEvent.Started(at, policy.matrix().of(first.impact(), first.urgency())));
        } else if (step instanceof Step.Prioritised changed) {
            return Optional.of(new ClockEvent.Prioritised(at, policy.matrix().of(changed.impact(), changed.urgency())));
        }
        return moved(before, chapter.after(), at);
    }

    /** A vendor who says that it is there goes on having it. */
    private static Optional<ClockEvent> moved(TicketState before, TicketState after, Instant at) {
        if (before == after || after == TicketState.WAITING_VENDOR) {
            return Optional.empty();
        } else if (after == TicketState.WAITING_REQUESTER) {
            return Optional.of(new ClockEvent.Waiting(at));
        } else if (after == TicketState.ESCALATED) {
            return Optional.of(new ClockEvent.Escalated(at));
        } else if (!after.isActive()) {
            return before.isActive() ? Optional.of(new ClockEvent.Settled(at)) : Optional.empty();
        }
        return left(before, at);
    }

    private static Optional<ClockEvent> left(TicketState before, Instant at) {
        return switch (before) {
            case WAITING_REQUESTER -> Optional.of(new ClockEvent.Resumed(at));
            case ESCALATED, WAITING_VENDOR -> Optional.of(new ClockEvent.Returned(at));
            case RESOLVED -> Optional.of(new ClockEvent.Reopened(at));
            default -> Optional.empty();
        };
    }
}
