package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Receiving;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Illegible;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;

/** Takes in what neighbours say. */
public final class ExchangeService {

    private final AssistanceSetup setup;
    private final Receiving receiving;
    private final TicketDesk desk;
    private final Keeping keeping;
    private final Tickets tickets;
    private final Exchanges exchanges;
    private final IntakeService intake;
    private final Duplicates duplicates;

    ExchangeService(
            AssistanceSetup setup,
            Keeping keeping,
            Tickets tickets,
            Exchanges exchanges,
            IntakeService intake,
            Duplicates duplicates) {
        this.setup = setup;
        this.receiving = new Receiving(setup.self(), setup.numbers());
        this.desk = new TicketDesk(setup.self(), setup.policy());
        this.keeping = keeping;
        this.tickets = tickets;
        this.exchanges = exchanges;
        this.intake = intake;
        this.duplicates = duplicates;
    }

    /**
     * Takes a message in: however often it comes, and in whatever order. All but one for later
     * and a refused one may be confirmed to its sender.
     *
     * @return what became of it; of a refused one an anomaly is noted, and no ticket is changed
     */
    public Reception receive(Message message, Instant at) {
        var attempts = new Attempts(message, at);
        var reception = attempts.all();
        if (reception instanceof Reception.Early) {
            return parked(message, at);
        } else if (attempts.isAwaited && isKnown(reception)) {
            takeWaiting(message.ticket(), at);
        }
        return reception;
    }

    /** Whoever brought the ticket meanwhile may have looked for what waits before this did. */
    private Reception parked(Message message, Instant at) {
        exchanges.park(message, at);
        return keeping.find(message.ticket()).isPresent() ? receive(message, at) : new Reception.Early();
    }

    /** What was parked while the ticket was being kept; all that is known of it waits no longer. */
    private void takeWaiting(TicketId ticket, Instant at) {
        var isDone = true;
        for (var message : unknown(ticket)) {
            isDone &= !(new Attempts(message, at).all() instanceof Reception.Later);
        }
        if (isDone) {
            exchanges.unpark(ticket);
        }
    }

    private List<Message> unknown(TicketId ticket) {
        var waiting = exchanges.parked(ticket);
        var known = waiting.isEmpty() ? Optional.<Ticket>empty() : keeping.find(ticket);
        return waiting.stream()
                .filter(message ->
                        known.flatMap(each -> each.event(message.event().id())).isEmpty())
                .toList();
    }

    private static boolean isKnown(Reception reception) {
        return reception instanceof Reception.Accepted || reception instanceof Reception.Repeated;
    }

    private static Reception notTaken(Refusal refusal) {
        return refusal instanceof Superseded || refusal instanceof Illegible
                ? new Reception.Later(refusal)
                : new Reception.Refused(refusal);
    }

    /** Looks at a message, again when somebody was faster; remembers what came of it last. */
    private final class Attempts {

        private final Message message;
        private final Instant at;
        private Reception reception = new Reception.Repeated();
        /** Whether others may wait for it. */
        private boolean isAwaited;

        private Attempts(Message message, Instant at) {
            this.message = message;
            this.at = at;
        }

        private Reception all() {
            var all = keeping.keep(at, this::once).<Reception>fold(ExchangeService::notTaken, any -> reception);
            if (all instanceof Reception.Refused refused) {
                exchanges.note(anomaly(message, refused.refusal(), at));
            }
            return all;
        }

        private Either<Refusal, List<Change>> once() {
            var known = tickets.find(message.ticket());
            var early = early(message);
            isAwaited = known.isEmpty() || !early.isEmpty();
            reception = receiving.receive(known, early, message, at);
            return accepted(known, reception, at);
        }
    }

    private List<TicketEvent> early(Message message) {
        return exchanges.parked(message.ticket()).stream().map(Message::event).toList();
    }

    private Either<Refusal, List<Change>> accepted(Optional<Ticket> before, Reception reception, Instant at) {
        return reception instanceof Reception.Accepted accepted
                ? followed(before, accepted, at)
                : Either.right(List.of());
    }

    /** What follows at once: what was asked of the holder, a team for a new ticket, what is said of a duplicate. */
    private Either<Refusal, List<Change>> followed(Optional<Ticket> before, Reception.Accepted accepted, Instant at) {
        var outcome = new Outcome<Ticket, TicketEvent>(accepted.ticket(), accepted.events());
        return intake.routed(outcome, at).map(routed -> {
            var settled = routed.and(desk.settle(routed.state(), at));
            var change = new Change(before, settled.state(), settled.events());
            var changes = new ArrayList<>(List.of(change));
            changes.addAll(duplicates.passedOn(change, at));
            if (before.isEmpty()) {
                changes.addAll(intake.followUp(settled.state(), at));
            }
            return changes;
        });
    }

    private static Anomaly anomaly(Message message, Refusal refusal, Instant at) {
        return new Anomaly(at, message.from(), message.id().value(), refusal.rules(), refusal.reasons());
    }

    /** The messages whose ticket has not arrived within the patience of the setup, the first first. */
    public List<Message> overdue(Instant now, int limit) {
        return exchanges.parkedBefore(now.minus(setup.patience()), limit);
    }

    /** What was not as agreed, the last first. */
    public List<Anomaly> anomalies(int limit) {
        return exchanges.anomalies(limit);
    }
}
