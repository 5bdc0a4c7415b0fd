package org.ent4j.ticketing.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.time.ClockEvent.Escalated;
import org.ent4j.ticketing.time.ClockEvent.Owned;
import org.ent4j.ticketing.time.ClockEvent.Prioritised;
import org.ent4j.ticketing.time.ClockEvent.Reopened;
import org.ent4j.ticketing.time.ClockEvent.Resumed;
import org.ent4j.ticketing.time.ClockEvent.Returned;
import org.ent4j.ticketing.time.ClockEvent.Settled;
import org.ent4j.ticketing.time.ClockEvent.Started;
import org.ent4j.ticketing.time.ClockEvent.Waiting;

/**
 * Reads the clocks of a ticket from what happened to it, anew each time: nothing that ran before is lost when the priority, the
 * hours or the promise change, and they count from the first moment on. While the requester's answer is awaited, and while the
 * ticket was resolved before it was opened again, no clock of the requester runs.
 */
public record TicketClock(ServiceLevel level) {

    /**
     * What they say at that moment.
     *
     * @param events in the order of their times, the first being that it was started; later ones than {@code now} are not
     *     looked at
     */
    public ClockReadings read(Collection<ClockEvent> events, Instant now) {
        var watches = new Watches(level, first(events));
        events.stream().filter(event -> !event.at().isAfter(now)).forEach(watches::hear);
        return watches.read(now);
    }

    private static Started first(Collection<ClockEvent> events) {
        var ordered = List.copyOf(events);
        if (ordered.isEmpty() || !(ordered.get(0) instanceof Started started)) {
            throw new IllegalArgumentException(
                    "The events %s do not begin with Started.\nMaybe they are not in their order.".formatted(ordered));
        }
        return started;
    }

    /** The clocks of one ticket, each of which runs while something is so. */
    private static final class Watches {

        private final ServiceLevel level;
        private final Stopwatch own;
        private final Stopwatch resolve;
        private final Stopwatch vendor;
        private final Stopwatch waiting;
        private final Stopwatch settled;
        private Priority priority;
        private Instant last;
        private boolean isOwned;
        private boolean isWaiting;
        private boolean isSettled;
        private boolean isWithVendor;
        private boolean wasWithVendor;

        private Watches(ServiceLevel level, Started started) {
            this.level = level;
            this.own = new Stopwatch(level.hours());
            this.resolve = new Stopwatch(level.hours());
            this.vendor = new Stopwatch(level.vendorHours());
            this.waiting = new Stopwatch(level.hours());
            this.settled = new Stopwatch(level.hours());
            this.priority = started.priority();
            this.last = started.at();
        }

        private void hear(ClockEvent event) {
            if (event.at().isBefore(last)) {
                throw new IllegalArgumentException(
                        "%s comes after %s.\nMaybe they are not in their order.".formatted(event, last));
            }
            last = event.at();
            note(event);
            turn(own, !isOwned && !isWaiting && !isSettled, event.at());
            turn(resolve, !isWaiting && !isSettled, event.at());
            turn(waiting, isWaiting && !isSettled, event.at());
            turn(settled, isSettled, event.at());
            turn(vendor, isWithVendor && !isSettled, event.at());
        }

        private void note(ClockEvent event) {
            if (event instanceof Prioritised changed) {
                priority = changed.priority();
            } else if (event instanceof Owned) {
                isOwned = true;
            } else if (event instanceof Waiting) {
                isWaiting = true;
            } else if (event instanceof Resumed) {
                isWaiting = false;
            } else if (event instanceof Escalated) {
                isWithVendor = true;
                wasWithVendor = true;
            } else if (event instanceof Returned) {
                isWithVendor = false;
            } else if (event instanceof Settled) {
                isSettled = true;
            } else if (event instanceof Reopened) {
                isSettled = false;
                isWaiting = false;
            }
        }

        private static void turn(Stopwatch watch, boolean isOn, Instant at) {
            if (isOn) {
                watch.start(at);
            } else {
                watch.stop(at);
            }
        }

        private ClockReadings read(Instant now) {
            var targets = level.of(priority);
            return new ClockReadings(
                    priority,
                    Reading.of(own, targets.own(), level.warnings(), now),
                    Reading.of(resolve, targets.resolve(), level.warnings(), now),
                    wasWithVendor
                            ? Optional.of(Reading.of(vendor, targets.vendor(), level.warnings(), now))
                            : Optional.empty(),
                    waiting.elapsed(now),
                    settled.past());
        }
    }
}
