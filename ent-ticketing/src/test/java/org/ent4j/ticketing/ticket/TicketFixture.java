package org.ent4j.ticketing.ticket;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** A ticket of level 1 to which tests do things, an hour apart. */
final class TicketFixture {

    static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);
    static final Actor AGENT = new Actor("martin", Role.AGENT);
    static final Actor VENDOR = new Actor("dupont", Role.VENDOR);

    final TicketDesk desk = new TicketDesk(Platform.ACADEMIE, Policies.usual());
    Instant now = Policies.MONDAY;
    Ticket ticket;

    TicketFixture() {
        this("T-1");
    }

    TicketFixture(String id) {
        ticket = desk.submit(new TicketId(id), request(), now, RUIZ).state();
    }

    static Step.Submitted request() {
        return new Step.Submitted(Drafts.sound().build(), Impact.PERSON, Urgency.NORMAL, Optional.empty());
    }

    TicketFixture does(Actor who, Step... steps) {
        for (var step : steps) {
            ticket = tries(who, step)
                    .map(Outcome::state)
                    .getOrElseThrow(refused -> new AssertionError(
                            "%s in %s: %s %s".formatted(step, ticket.state(), refused.rules(), refused.reasons())));
        }
        return this;
    }

    Either<Refusal, Outcome<Ticket, TicketEvent>> tries(Actor who, Step step) {
        now = now.plus(Duration.ofHours(1));
        var at = who.role() == Role.VENDOR ? new TicketDesk(Platform.VENDOR, desk.policy()) : desk;
        return at.take(ticket, step, now, who);
    }

    TicketFixture after(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    /** In that state, by the shortest way. */
    static TicketFixture in(TicketState state) {
        var fixture = new TicketFixture();
        return switch (state) {
            case SUBMITTED -> fixture;
            case ASSIGNED -> fixture.does(AGENT, new Step.Assigned(TeamId.DSI, ""));
            case IN_PROGRESS -> fixture.does(AGENT, new Step.Taken());
            case WAITING_REQUESTER -> fixture.does(AGENT, new Step.Asked("Depuis quand ?"));
            case ESCALATED -> fixture.does(AGENT, new Step.Taken(), new Step.HandedOver(Platform.VENDOR, ""));
            case WAITING_VENDOR -> in(TicketState.ESCALATED).does(VENDOR, new Step.Acknowledged("K-7"));
            case RESOLVED -> fixture.does(AGENT, new Step.Resolved("Videz le cache."));
            case CLOSED -> in(TicketState.RESOLVED).does(RUIZ, new Step.Accepted());
            case CANCELLED -> fixture.does(RUIZ, new Step.Withdrawn());
            case DUPLICATE -> fixture.merged();
            case REJECTED -> fixture.rejected();
        };
    }

    private TicketFixture merged() {
        ticket = desk.merge(ticket, new TicketFixture("T-2").ticket, now, AGENT)
                .get()
                .duplicate()
                .state();
        return this;
    }

    private TicketFixture rejected() {
        ticket = desk.reject(ticket.id(), request(), "intake.nobody-is-named", now, RUIZ)
                .state();
        return this;
    }
}
