package org.ent4j.ticketing.incident;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.ticketing.incident.IncidentRules.Acting;
import org.ent4j.ticketing.incident.IncidentRules.Attaching;
import org.ent4j.ticketing.incident.IncidentRules.Opening;
import org.ent4j.ticketing.incident.IncidentRules.Telling;
import org.ent4j.ticketing.incident.MajorIncidentLife.Move;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** What becomes of a major incident when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public record Incidents(IncidentPolicy policy) {

    /** One is made known. */
    public Either<Refusal, Outcome<MajorIncident, IncidentEvent>> open(
            IncidentId id, Announcement what, Instant at, Actor by) {
        return allowed(by).flatMap(any -> sound(what)).map(any -> {
            var event = new IncidentEvent.Opened(at, by, what);
            return outcome(MajorIncident.begun(id, event), event);
        });
    }

    /** All that is against it at once, of the whole and of its first message. */
    private Either<Refusal, Announcement> sound(Announcement what) {
        var against = new ArrayList<Refused<?>>();
        Rule.checkAll(IncidentRules.ofOpenings(), new Opening(what, policy)).peekLeft(against::addAll);
        Rule.checkAll(IncidentRules.ofMessages(), new Telling(what.message(), policy))
                .peekLeft(against::addAll);
        return against.isEmpty() ? Either.right(what) : Either.left(new Refusal.Broken(against));
    }

    /** The public is told something new. */
    public Either<Refusal, Outcome<MajorIncident, IncidentEvent>> tell(
            MajorIncident incident, String text, Instant at, Actor by) {
        return may(incident, Move.TELL, by)
                .flatMap(any -> Refusal.check(IncidentRules.ofMessages(), new Telling(text, policy)))
                .map(any -> {
                    var event = new IncidentEvent.Told(at, by, text);
                    return outcome(incident.told(event), event);
                });
    }

    /** It is over. */
    public Either<Refusal, Outcome<MajorIncident, IncidentEvent>> resolve(
            MajorIncident incident, String solution, Instant at, Actor by) {
        return may(incident, Move.RESOLVE, by)
                .flatMap(any -> Refusal.check(IncidentRules.ofSolutions(), new Telling(solution, policy)))
                .map(any -> {
                    var event = new IncidentEvent.Resolved(at, by, solution);
                    return outcome(incident.resolved(event), event);
                });
    }

    /** The step that makes a ticket part of it; it leaves another one with that. */
    public Either<Refusal, Step> attach(MajorIncident incident, Ticket ticket, Actor by) {
        return may(incident, Move.ATTACH, by)
                .flatMap(any -> Refusal.check(IncidentRules.ofTickets(), new Attaching(incident, ticket)))
                .map(any -> new Step.Joined(Optional.of(incident.id())));
    }

    /** The step that resolves a ticket that is still part of it, once it is over. */
    public Either<Refusal, Step> finish(MajorIncident incident, Ticket ticket, Actor by) {
        return may(incident, Move.FINISH, by)
                .flatMap(any ->
                        Refusal.check(List.of(IncidentRules.NOT_WHAT_WAS_REFUSED), new Attaching(incident, ticket)))
                .map(any ->
                        new Step.Resolved(incident.resolution().orElseThrow().solution()));
    }

    /** Whether somebody makes a move, as far as the table and his role say. */
    public Either<Refusal, MajorIncident> may(MajorIncident incident, Move move, Actor by) {
        return allowed(by)
                .flatMap(any -> Refusal.fire(MajorIncidentLife.TABLE, incident.state(), move))
                .map(any -> incident);
    }

    private static Either<Refusal, Actor> allowed(Actor by) {
        return Refusal.check(List.of(IncidentRules.AGENTS_ONLY), new Acting(by)).map(Acting::by);
    }

    private static Outcome<MajorIncident, IncidentEvent> outcome(MajorIncident incident, IncidentEvent event) {
        return new Outcome<>(incident, List.of(event));
    }
}
