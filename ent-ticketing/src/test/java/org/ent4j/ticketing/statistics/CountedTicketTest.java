package org.ent4j.ticketing.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.RandomSteps;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

class CountedTicketTest {

    private static final TicketPolicy POLICY = Policies.usual();
    private static final TicketDesk DESK = new TicketDesk(Platform.ACADEMIE, POLICY);
    private static final TicketDesk ABOVE = new TicketDesk(Platform.VENDOR, POLICY);
    private static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);
    private static final Actor AGENT = new Actor("martin", Role.AGENT);
    private static final Actor VENDOR = new Actor("dupont", Role.VENDOR);

    private Instant now = Policies.MONDAY;

    private Ticket submitted(String id) {
        return DESK.submit(new TicketId(id), RandomSteps.request(), now, RUIZ).state();
    }

    /** An hour after what was before. */
    private Ticket does(TicketDesk desk, Ticket ticket, Actor who, Step step) {
        now = now.plus(Duration.ofHours(1));
        return desk.take(ticket, step, now, who).get().state();
    }

    private Ticket does(Ticket ticket, Actor who, Step step) {
        return does(DESK, ticket, who, step);
    }

    @Test
    void a_ticket_that_was_resolved_at_the_first_go() {
        var ticket = does(submitted("T-1"), Actor.AUTOMATIC, new Step.Assigned(TeamId.DSI, "R-1"));
        ticket = does(ticket, AGENT, new Step.Taken());
        ticket = does(ticket, AGENT, new Step.Resolved("Videz le cache."));
        var counted = CountedTicket.of(ticket, POLICY, now.plus(Duration.ofDays(1)));

        assertThat(counted.team()).contains(TeamId.DSI);
        assertThat(counted.lapses().own()).contains(new Lapse(Duration.ofHours(2), false));
        assertThat(counted.lapses().resolve()).contains(new Lapse(Duration.ofHours(3), false));
        assertThat(counted.lapses().vendor()).isEmpty();
        assertThat(counted.moments().owned()).contains(Policies.MONDAY.plus(Duration.ofHours(2)));
        assertThat(counted.moments().resolved()).contains(now);
        assertThat(counted.moments().closed()).isEmpty();
        assertThat(counted.course()).isEqualTo(new Course(true, 0, 0, Optional.empty(), 0));
        assertThat(counted.isOverdue()).isFalse();
    }

    @Test
    void one_that_was_refused_is_not_resolved_but_was() {
        var ticket = does(submitted("T-1"), AGENT, new Step.Resolved("Videz le cache."));
        ticket = does(ticket, RUIZ, new Step.Refused("Toujours rien"));
        var counted = CountedTicket.of(ticket, POLICY, now);

        assertThat(counted.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(counted.lapses().resolve()).isEmpty();
        assertThat(counted.moments().resolved()).isEmpty();
        assertThat(counted.course().wasSolved()).isTrue();
        assertThat(counted.course().refusals()).isEqualTo(1);
    }

    @Test
    void one_that_nobody_takes_falls_overdue() {
        var ticket = submitted("T-1");

        assertThat(CountedTicket.of(ticket, POLICY, now.plus(Duration.ofDays(1)))
                        .isOverdue())
                .isFalse();
        var late = CountedTicket.of(ticket, POLICY, now.plus(Duration.ofDays(60)));
        assertThat(late.isOverdue()).isTrue();
        assertThat(late.lapses()).isEqualTo(Lapses.NONE);
        assertThat(late.moments().owned()).isEmpty();
    }

    @Test
    void the_vendor_s_time_is_its_own() {
        var ticket = does(submitted("T-1"), AGENT, new Step.Taken());
        ticket = does(ticket, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        ticket = does(ABOVE, ticket, VENDOR, new Step.Acknowledged("K-7"));
        ticket = does(ABOVE, ticket, VENDOR, new Step.HandedBack(Step.Return.SOLUTION, "Corrigé en 4.2"));
        var counted = CountedTicket.of(ticket, POLICY, now.plus(Duration.ofDays(1)));

        assertThat(counted.isEscalated()).isTrue();
        assertThat(counted.lapses().vendor()).contains(new Lapse(Duration.ofHours(2), false));
    }

    @Test
    void one_that_is_rejected_has_its_notice_and_an_end() {
        var ticket = DESK.reject(new TicketId("T-1"), RandomSteps.request(), "intake.nobody-is-named", now, RUIZ)
                .state();
        var counted = CountedTicket.of(ticket, POLICY, now.plus(Duration.ofDays(60)));

        assertThat(counted.notice()).contains("intake.nobody-is-named");
        assertThat(counted.moments().closed()).contains(now);
        assertThat(counted.lapses()).isEqualTo(Lapses.NONE);
        assertThat(counted.isOverdue()).isFalse();
    }

    @Test
    void a_duplicate_is_one_and_the_other_knows_of_it() {
        var merger = DESK.merge(submitted("T-1"), submitted("T-2"), now, AGENT).get();

        assertThat(CountedTicket.of(merger.duplicate().state(), POLICY, now).state())
                .isEqualTo(TicketState.DUPLICATE);
        assertThat(CountedTicket.of(merger.kept().state(), POLICY, now).course().duplicates())
                .isEqualTo(1);
    }
}
