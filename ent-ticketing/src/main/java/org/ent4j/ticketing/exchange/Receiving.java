package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.ExchangeRules.Arriving;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/**
 * What becomes of messages that arrive on a platform: however often, and in whatever order. Pure.
 *
 * @param numbers what stands before the numbers of tickets that begin here
 */
public record Receiving(Platform self, String numbers) {

    /**
     * Looks at a message.
     *
     * @param ticket as it is known here
     * @param early the events of messages that arrived before the ticket did
     * @param now by our clock
     */
    public Reception receive(Optional<Ticket> ticket, Collection<TicketEvent> early, Message message, Instant now) {
        var known = ticket.flatMap(each -> each.event(message.event().id()));
        if (known.filter(message.event()::equals).isPresent()) {
            return new Reception.Repeated();
        }
        return Refusal.check(ExchangeRules.ofMessages(), new Arriving(self, numbers, ticket, message, now))
                .<Reception>fold(Reception.Refused::new, arriving -> taken(ticket, early, message));
    }

    private Reception taken(Optional<Ticket> ticket, Collection<TicketEvent> early, Message message) {
        if (ticket.isPresent()) {
            var fresh = List.of(message.event());
            return new Reception.Accepted(ticket.get().with(fresh), fresh);
        }
        var all = new ArrayList<>(early);
        all.add(message.event());
        return Ticket.of(message.ticket(), all)
                .filter(arrived -> arrived.sharedBy().contains(self))
                .<Reception>map(arrived -> new Reception.Accepted(arrived, arrived.events()))
                .orElseGet(Reception.Early::new);
    }
}
