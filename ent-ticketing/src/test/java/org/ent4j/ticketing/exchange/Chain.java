package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;

/** Three platforms that know of each other what arrives: the rules of the exchange, without stores. */
final class Chain {

    final Map<Platform, TicketDesk> desks = new EnumMap<>(Platform.class);
    final Map<Platform, Map<TicketId, Ticket>> tickets = new EnumMap<>(Platform.class);
    /** Everything that anybody ever said, by ticket: what all are to know in the end. */
    final Map<TicketId, List<TicketEvent>> everything = new TreeMap<>();
    /** What is not known to have arrived. */
    final Map<MessageId, Message> outstanding = new LinkedHashMap<>();

    final List<Reception> receptions = new ArrayList<>();
    private final Map<Platform, Map<TicketId, List<TicketEvent>>> early = new EnumMap<>(Platform.class);

    Chain() {
        for (var platform : Platform.values()) {
            desks.put(platform, new TicketDesk(platform, Policies.usual()));
            tickets.put(platform, new TreeMap<>());
            early.put(platform, new HashMap<>());
        }
    }

    void submit(Platform at, TicketId id, Step.Submitted request, Instant now, Actor by) {
        var born = desks.get(at).submit(id, request, now, by);
        said(id, born.events());
        learn(at, Optional.empty(), born);
    }

    /** Whether it was allowed. */
    boolean tries(Platform at, TicketId id, Step step, Instant now, Actor by) {
        var ticket = Optional.ofNullable(tickets.get(at).get(id));
        var done =
                ticket.flatMap(each -> desks.get(at).take(each, step, now, by).toJavaOptional());
        done.ifPresent(outcome -> {
            said(id, outcome.events());
            learn(at, ticket, outcome);
        });
        return done.isPresent();
    }

    private void said(TicketId id, Collection<TicketEvent> events) {
        everything.computeIfAbsent(id, any -> new ArrayList<>()).addAll(events);
    }

    private void learn(Platform at, Optional<Ticket> before, Outcome<Ticket, TicketEvent> outcome) {
        tickets.get(at).put(outcome.state().id(), outcome.state());
        Sharing.messages(at, before, outcome.state(), outcome.events())
                .forEach(message -> outstanding.put(message.id(), message));
    }

    Reception arrive(Message message, Instant now) {
        var at = message.to();
        var known = Optional.ofNullable(tickets.get(at).get(message.ticket()));
        var waiting = early.get(at).computeIfAbsent(message.ticket(), any -> new ArrayList<>());
        var reception = new Receiving(at, at.name()).receive(known, waiting, message, now);
        receptions.add(reception);
        if (reception instanceof Reception.Early) {
            waiting.add(message.event());
        } else if (reception instanceof Reception.Accepted accepted) {
            var settled = desks.get(at).settle(accepted.ticket(), now);
            said(message.ticket(), settled.events());
            learn(at, known, new Outcome<Ticket, TicketEvent>(accepted.ticket(), accepted.events()).and(settled));
        }
        return reception;
    }
}
