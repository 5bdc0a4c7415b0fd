package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.rights.AccessRules;
import org.ent4j.ticketing.rights.AccessRules.Acting;
import org.ent4j.ticketing.rights.AccessRules.Listing;
import org.ent4j.ticketing.rights.AccessRules.Overseeing;
import org.ent4j.ticketing.rights.AccessRules.ReadingAnswer;
import org.ent4j.ticketing.rights.AccessRules.Seeing;
import org.ent4j.ticketing.rights.AccessRules.SeeingQuestion;
import org.ent4j.ticketing.rights.AccessRules.Serving;
import org.ent4j.ticketing.rights.NoSuchQuestion;
import org.ent4j.ticketing.rights.NoSuchTicket;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
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
        return LocalDate.ofInstant(at, zone());
    }

    ZoneId zone() {
        return setup.policy().level().hours().zone();
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

    /** The question, if somebody may see it; there is the same answer when there is none. */
    Either<Refusal, Question> question(QuestionId id, Optional<Question> found, Actor who, Instant at) {
        return serving(who)
                .flatMap(any -> found.<Either<Refusal, Question>>map(question -> Refusal.check(
                                        List.of(AccessRules.ONES_OWN_QUESTION_OR_OF_ONES_SCHOOL),
                                        new SeeingQuestion(
                                                question, who, day(at), correspondents.of(question.school())))
                                .map(SeeingQuestion::question))
                        .orElseGet(() -> Either.left(new NoSuchQuestion(id))));
    }

    /** The answer, if somebody of that school may read it. */
    Either<Refusal, KnownAnswer> answer(KnownAnswer answer, StructureId reader) {
        return Refusal.check(List.of(AccessRules.AN_ANSWER_FOR_THE_SCHOOL), new ReadingAnswer(answer, reader))
                .map(ReadingAnswer::answer);
    }

    /** Whether somebody looks after that school; after all of them, when there is none. */
    Either<Refusal, Actor> overseen(Optional<StructureId> school, Actor who, Instant at) {
        var named = school.map(correspondents::of).orElseGet(List::of);
        return serving(who)
                .flatMap(any -> Refusal.check(
                        List.of(AccessRules.WHO_LOOKS_AFTER_A_SCHOOL), new Overseeing(school, who, day(at), named)))
                .map(Overseeing::who);
    }

    /** Who is an agent of level 1, as far as that person goes. */
    Set<PersonId> agents(Actor who) {
        return who.role() == Role.AGENT && agents.isOne(who) ? Set.of(new PersonId(who.id())) : Set.of();
    }

    /** Of a school, whenever they are. */
    List<Correspondent> correspondents(StructureId school) {
        return correspondents.of(school);
    }

    /** Those of that day. */
    List<Correspondent> named(StructureId school, Instant at) {
        var day = day(at);
        return correspondents.of(school).stream().filter(each -> each.isOn(day)).toList();
    }

    Either<Refusal, TicketList> listed(TicketList list, Actor who, Instant at) {
        var named = list instanceof TicketList.OfSchool of ? correspondents.of(of.school()) : List.<Correspondent>of();
        return serving(who)
                .flatMap(any -> Refusal.check(
                        List.of(AccessRules.LISTS_OF_ONES_OWN), new Listing(list, who, day(at), named, setup.self())))
                .map(Listing::list);
    }
}
