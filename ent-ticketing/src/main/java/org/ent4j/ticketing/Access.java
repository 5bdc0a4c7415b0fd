package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.rights.AccessRules;
import org.ent4j.ticketing.rights.AccessRules.Acting;
import org.ent4j.ticketing.rights.AccessRules.Listing;
import org.ent4j.ticketing.rights.AccessRules.Seeing;
import org.ent4j.ticketing.rights.AccessRules.Serving;
import org.ent4j.ticketing.rights.NoSuchTicket;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.view.TicketList;

/** Lets people in, by what the host knows of them. */
final class Access {

    private final AssistanceSetup setup;
    private final Tickets tickets;
    private final Correspondents correspondents;
    private final Agents agents;

    Access(AssistanceSetup setup, Tickets tickets, Correspondents correspondents, Agents agents) {
        this.setup = setup;
        this.tickets = tickets;
        this.correspondents = correspondents;
        this.agents = agents;
    }

    /** In the zone of level 1. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, setup.policy().level().hours().zone());
    }

    /** The ticket, if somebody may see it; there is the same answer for one that is not there. */
    Either<Refusal, Ticket> seen(TicketId id, Actor who, Instant at) {
        return Legible.orRefused(() -> found(id, who, at));
    }

    private Either<Refusal, Ticket> found(TicketId id, Actor who, Instant at) {
        return tickets.find(id)
                .<Either<Refusal, Ticket>>map(ticket -> serving(who)
                        .flatMap(any -> Refusal.check(
                                List.of(AccessRules.ONES_OWN_OR_OF_ONES_SCHOOL),
                                new Seeing(ticket, who, day(at), correspondents.of(ticket.school()))))
                        .map(Seeing::ticket))
                .orElseGet(() -> Either.left(new NoSuchTicket(id)));
    }

    /** The same, if somebody may do something about it. */
    Either<Refusal, Ticket> touched(TicketId id, Actor who, Instant at) {
        return seen(id, who, at)
                .flatMap(ticket -> Refusal.check(
                                List.of(AccessRules.CORRESPONDENTS_OF_THE_SCHOOL),
                                new Acting(ticket.school(), who, day(at), correspondents.of(ticket.school())))
                        .map(any -> ticket));
    }

    Either<Refusal, Actor> serving(Actor who) {
        return Refusal.check(List.of(AccessRules.AGENTS_OF_LEVEL_1), new Serving(who, agents.isOne(who)))
                .map(Serving::who);
    }

    Either<Refusal, TicketList> listed(TicketList list, Actor who, Instant at) {
        var named = list instanceof TicketList.OfSchool of ? correspondents.of(of.school()) : List.<Correspondent>of();
        return serving(who)
                .flatMap(any ->
                        Refusal.check(List.of(AccessRules.LISTS_OF_ONES_OWN), new Listing(list, who, day(at), named)))
                .map(Listing::list);
    }
}
