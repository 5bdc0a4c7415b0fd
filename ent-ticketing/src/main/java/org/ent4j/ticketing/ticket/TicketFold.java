package org.ent4j.ticketing.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** Makes a ticket of its events, in their one order. */
final class TicketFold {

    private final TicketFacts facts;
    private final List<Chapter> history = new ArrayList<>();

    private TicketFold(TicketFacts facts) {
        this.facts = facts;
    }

    /** Nothing as long as the request itself is not known. */
    static Optional<Ticket> of(TicketId id, Collection<TicketEvent> events) {
        var ordered = new TreeMap<EventId, TicketEvent>();
        events.forEach(event -> ordered.putIfAbsent(event.id(), event));
        return ordered.values().stream()
                .filter(event -> event.step() instanceof Step.Submitted)
                .findFirst()
                .map(first -> new TicketFold(new TicketFacts(id, first)).read(ordered.values()));
    }

    private Ticket read(Collection<TicketEvent> ordered) {
        ordered.forEach(event -> {
            var isMoot = !isHeard(event);
            facts.note(event, isMoot);
            history.add(new Chapter(event, facts.state(), isMoot));
        });
        return facts.ticket(history);
    }

    /** Whether it has the effect that its author meant. */
    private boolean isHeard(TicketEvent event) {
        var step = event.step();
        if (step instanceof Step.Handover handover) {
            return isHanded(event, handover);
        } else if (step instanceof Step.Holding holding) {
            return isHeld(event) && decided(event, holding);
        } else if (step instanceof Step.Submitted) {
            return facts.isTheFirst(event);
        }
        return true;
    }

    private boolean isHeld(TicketEvent event) {
        return event.tenure() == facts.tenure() && event.id().platform() == facts.holder();
    }

    private boolean decided(TicketEvent event, Step.Holding step) {
        if (step instanceof Step.Granted granted) {
            return facts.wish(granted.wish())
                    .map(wish -> moved(event, ((Step.Wish) wish.step()).move()))
                    .orElse(false);
        }
        return Moves.of(step).map(move -> moved(event, move)).orElse(true);
    }

    private boolean isHanded(TicketEvent event, Step.Handover step) {
        var holder = facts.holder();
        var receiver = Handovers.receiver(holder, event.id().platform(), step);
        if (event.tenure() != facts.tenure() + 1 || receiver.isEmpty()) {
            return false;
        }
        var isMoved = holder != Platform.VENDOR && receiver.get() != Platform.VENDOR
                || Moves.of(step).map(move -> moved(event, move)).orElse(false);
        if (isMoved) {
            facts.giveTo(receiver.get(), event.tenure());
        }
        return isMoved;
    }

    private boolean moved(TicketEvent event, Move move) {
        var next = TicketLife.TABLE.next(facts.state(), move);
        next.ifPresent(state -> facts.moveTo(state, event.at()));
        return next.isPresent();
    }
}
