package org.ent4j.ticketing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.ent4j.ticketing.time.ClockEvent.Escalated;
import org.ent4j.ticketing.time.ClockEvent.Owned;
import org.ent4j.ticketing.time.ClockEvent.Prioritised;
import org.ent4j.ticketing.time.ClockEvent.Reopened;
import org.ent4j.ticketing.time.ClockEvent.Resumed;
import org.ent4j.ticketing.time.ClockEvent.Returned;
import org.ent4j.ticketing.time.ClockEvent.Settled;
import org.ent4j.ticketing.time.ClockEvent.Started;
import org.ent4j.ticketing.time.ClockEvent.Waiting;
import org.junit.jupiter.api.Test;

/** Hours are Monday to Friday, 8:00 to 18:00; a major ticket is owned within 4 hours and resolved within 40. */
class TicketClockTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TicketClock CLOCK = new TicketClock(ServiceLevel.usual(
            SupportHours.of(PARIS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Opening.of("08:00", "18:00"))));

    /** Of the week from Monday 16 November 2026. */
    private static Instant at(String day, String time) {
        return LocalDateTime.parse("2026-11-" + day + "T" + time).atZone(PARIS).toInstant();
    }

    private static ClockReadings read(Instant now, ClockEvent... events) {
        return CLOCK.read(List.of(events), now);
    }

    private static ClockEvent started() {
        return new Started(at("16", "16:00"), Priority.MAJOR);
    }

    @Test
    void it_is_owned_in_time_or_not() {
        var waiting = read(at("17", "09:00"), started());
        assertThat(waiting.own().elapsed()).isEqualTo(Duration.ofHours(3));
        assertThat(waiting.own().due()).contains(at("17", "10:00"));
        assertThat(waiting.own().warnings())
                .extracting(Reading.Warning::percent)
                .containsExactly(75);
        assertThat(read(at("17", "10:00"), started()).own().isLate()).isFalse();
        assertThat(read(at("17", "10:01"), started()).own().isLate()).isTrue();

        var owned = read(at("18", "10:00"), started(), new Owned(at("17", "09:30")));
        assertThat(owned.own().elapsed()).isEqualTo(Duration.ofMinutes(210));
        assertThat(owned.own().isRunning()).isFalse();
        assertThat(owned.own().due()).isEmpty();
        assertThat(owned.resolve().isRunning()).isTrue();
    }

    @Test
    void the_requesters_answer_is_awaited_outside_of_the_time_and_told() {
        var events = new ClockEvent[] {
            started(), new Owned(at("16", "17:00")), new Waiting(at("17", "08:00")), new Resumed(at("18", "12:00"))
        };

        var reading = read(at("18", "14:00"), events);

        assertThat(reading.resolve().elapsed()).isEqualTo(Duration.ofHours(4));
        assertThat(reading.waiting()).isEqualTo(Duration.ofHours(14));
        assertThat(reading.settled()).isZero();
        var paused = read(at("17", "12:00"), events);
        assertThat(paused.resolve().isRunning()).isFalse();
        assertThat(paused.resolve().due()).isEmpty();
    }

    @Test
    void the_time_before_it_was_opened_again_is_told_apart_from_waiting() {
        var reading = read(
                at("19", "10:00"),
                started(),
                new Owned(at("16", "17:00")),
                new Settled(at("17", "08:00")),
                new Reopened(at("19", "08:00")));

        assertThat(reading.resolve().elapsed()).isEqualTo(Duration.ofHours(4));
        assertThat(reading.settled()).isEqualTo(Duration.ofHours(20));
        assertThat(reading.waiting()).isZero();
    }

    @Test
    void what_is_resolved_stands_still_whatever_time_goes_by() {
        var settled = new Settled(at("17", "08:00"));
        assertThat(read(at("27", "10:00"), started(), settled)).isEqualTo(read(at("17", "08:00"), started(), settled));
    }

    @Test
    void time_that_ran_before_a_change_of_priority_counts_after_it() {
        var reading = read(
                at("18", "08:00"),
                started(),
                new Owned(at("16", "17:00")),
                new Waiting(at("16", "18:00")),
                new Resumed(at("17", "08:00")),
                new Prioritised(at("17", "12:00"), Priority.BLOCKING));

        assertThat(reading.priority()).isEqualTo(Priority.BLOCKING);
        assertThat(reading.resolve().target()).isEqualTo(Duration.ofHours(8));
        assertThat(reading.resolve().due()).contains(at("17", "14:00"));
        assertThat(reading.resolve().isLate()).isTrue();
    }

    @Test
    void the_vendors_time_is_apart_and_the_requesters_goes_on() {
        var reading = read(
                at("18", "10:00"),
                started(),
                new Owned(at("16", "17:00")),
                new Escalated(at("17", "08:00")),
                new Returned(at("18", "08:00")));

        assertThat(reading.vendor().orElseThrow().elapsed()).isEqualTo(Duration.ofHours(10));
        assertThat(reading.vendor().orElseThrow().isRunning()).isFalse();
        assertThat(reading.resolve().elapsed()).isEqualTo(Duration.ofHours(14));
        assertThat(read(at("18", "10:00"), started()).vendor()).isEmpty();
    }

    @Test
    void nobody_is_warned_at_night() {
        var warnings = read(at("20", "20:00"), started()).own().warnings();

        assertThat(warnings)
                .containsExactly(
                        new Reading.Warning(75, at("17", "09:00")),
                        new Reading.Warning(100, at("17", "10:00")),
                        new Reading.Warning(150, at("17", "12:00")));
    }

    @Test
    void events_out_of_their_order_are_refused() {
        assertThatThrownBy(() -> read(at("18", "10:00"), started(), new Owned(at("16", "15:00"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(at("18", "10:00"), new Owned(at("16", "15:00"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_matrix_and_a_promise_are_whole() {
        assertThat(PriorityMatrix.usual().of(Impact.SCHOOL, Urgency.HIGH)).isEqualTo(Priority.BLOCKING);
        assertThatThrownBy(() -> new PriorityMatrix(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Targets.ofHours(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
