package org.ent4j.ticketing.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Against a clock that is looked at minute by minute. */
class TicketClockProperties {

    private static final int LENGTH = 3 * 1440;

    private static List<ClockEvent> life(RandomTimes times, Random random) {
        var events = new ArrayList<ClockEvent>();
        var at = times.moment();
        events.add(new ClockEvent.Started(at, priority(random)));
        for (var count = random.nextInt(10); count > 0; count--) {
            at = at.plus(random.nextInt(LENGTH / 8), ChronoUnit.MINUTES);
            events.add(event(at, random));
        }
        return events;
    }

    private static ClockEvent event(Instant at, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new ClockEvent.Owned(at);
            case 1 -> new ClockEvent.Waiting(at);
            case 2 -> new ClockEvent.Resumed(at);
            case 3 -> new ClockEvent.Prioritised(at, priority(random));
            case 4 -> new ClockEvent.Escalated(at);
            case 5 -> new ClockEvent.Returned(at);
            case 6 -> new ClockEvent.Settled(at);
            default -> new ClockEvent.Reopened(at);
        };
    }

    private static Priority priority(Random random) {
        return Priority.values()[random.nextInt(Priority.values().length)];
    }

    /** Counts while it looks. */
    private static final class Looked {
        private long own;
        private long resolve;
        private long vendor;
        private long waiting;

        private static Looked of(List<ClockEvent> events, SupportHours hours, Instant now) {
            var looked = new Looked();
            var start = events.get(0).at();
            for (var minute = start; minute.isBefore(now); minute = minute.plus(1, ChronoUnit.MINUTES)) {
                if (Minutes.isOpen(hours, minute)) {
                    looked.look(State.at(events, minute));
                }
            }
            return looked;
        }

        private void look(State state) {
            own += !state.isOwned && !state.isWaiting && !state.isSettled ? 1 : 0;
            resolve += !state.isWaiting && !state.isSettled ? 1 : 0;
            vendor += state.isWithVendor && !state.isSettled ? 1 : 0;
            waiting += state.isWaiting && !state.isSettled ? 1 : 0;
        }
    }

    /** What is so at a moment. */
    private static final class State {
        private boolean isOwned;
        private boolean isWaiting;
        private boolean isSettled;
        private boolean isWithVendor;

        private static State at(List<ClockEvent> events, Instant moment) {
            var state = new State();
            events.stream().filter(event -> !event.at().isAfter(moment)).forEach(state::hear);
            return state;
        }

        private void hear(ClockEvent event) {
            isOwned |= event instanceof ClockEvent.Owned;
            isWaiting = event instanceof ClockEvent.Waiting
                    || isWaiting && !(event instanceof ClockEvent.Resumed) && !(event instanceof ClockEvent.Reopened);
            isSettled = event instanceof ClockEvent.Settled || isSettled && !(event instanceof ClockEvent.Reopened);
            isWithVendor =
                    event instanceof ClockEvent.Escalated || isWithVendor && !(event instanceof ClockEvent.Returned);
        }
    }

    @Property(tries = 200)
    void the_clocks_say_what_somebody_sees_who_looks_every_minute(@ForAll Random random) {
        var times = new RandomTimes(random);
        var hours = times.hours();
        var events = life(times, random);
        var now = events.get(0).at().plus(random.nextInt(LENGTH), ChronoUnit.MINUTES);
        var reading = new TicketClock(ServiceLevel.usual(hours)).read(events, now);
        var looked = Looked.of(events, hours, now);
        Statistics.label("waited").collect(looked.waiting > 0);
        Statistics.label("with the vendor").collect(looked.vendor > 0);

        assertThat(reading.own().elapsed()).isEqualTo(Duration.ofMinutes(looked.own));
        assertThat(reading.resolve().elapsed()).isEqualTo(Duration.ofMinutes(looked.resolve));
        assertThat(reading.waiting()).isEqualTo(Duration.ofMinutes(looked.waiting));
        assertThat(reading.vendor().map(Reading::elapsed).orElse(Duration.ZERO))
                .isEqualTo(Duration.ofMinutes(looked.vendor));
        Statistics.label("waited").coverage(check -> check.check(true).percentage(share -> share > 5));
        Statistics.label("with the vendor").coverage(check -> check.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 200)
    void what_is_due_is_where_the_clock_shows_the_target(@ForAll Random random) {
        var times = new RandomTimes(random);
        var hours = times.hours();
        var events = life(times, random);
        var last = events.get(events.size() - 1).at();
        var clock = new TicketClock(ServiceLevel.usual(hours));
        var reading = clock.read(events, last).resolve();
        Statistics.label("due").collect(reading.due().isPresent());

        reading.due().filter(due -> !due.isBefore(last)).ifPresent(due -> {
            assertThat(clock.read(events, due).resolve().elapsed()).isEqualTo(reading.target());
            assertThat(clock.read(events, due).resolve().isLate()).isFalse();
        });
        Statistics.label("due").coverage(check -> check.check(true).percentage(share -> share > 20));
    }
}
