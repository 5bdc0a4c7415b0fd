package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.exchange.Findings;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.rights.NoSuchTicket;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.RequestReceiver;
import org.ent4j.ticketing.spi.SnapshotReceiver;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Takes in what a platform shows that knows no events. For one platform there is one such service, where its snapshots arrive;
 * of several processes, one at a time.
 */
public final class SnapshotService {

    private final ForeignDesk foreign;
    private final TicketDesk desk;
    private final Keeping keeping;
    private final Tickets tickets;
    private final Exchanges exchanges;
    private final Remarks remarks;
    private final ExchangeService exchange;
    private final Duplicates duplicates;

    SnapshotService(
            AssistanceSetup setup,
            Assistance.ForeignPlatform foreign,
            Keeping keeping,
            Assistance.Ports ports,
            ExchangeService exchange,
            Duplicates duplicates) {
        this.foreign = foreign.desk();
        this.desk = new TicketDesk(setup.self(), setup.policy());
        this.keeping = keeping;
        this.tickets = ports.tickets();
        this.exchanges = ports.exchanges();
        this.exchange = exchange;
        this.duplicates = duplicates;
        this.remarks = foreign.remarks();
    }

    /**
     * Takes a snapshot in, however often it comes; what is not as agreed is noted as an anomaly.
     *
     * @return the ticket afterwards; a refusal for one that is not known here, or not shared with that platform
     */
    public Either<Refusal, Ticket> receive(Snapshot snapshot, Instant now) {
        var attempts = new Attempts(snapshot, now);
        return keeping.keep(now, attempts::once)
                .peek(changes -> attempts.keepWhatWasFound())
                .map(changes -> changes.get(0).now());
    }

    /**
     * Takes in a request that began in the ENT, as messages of it would be: it goes to its team, and people are told. However
     * often it comes, there is one ticket; for what else a later one shows, see {@link #receive}.
     *
     * @return the ticket; a refusal when it could not be kept, of which an anomaly is noted
     * @throws IllegalStateException for another platform than the ENT
     */
    public Either<Refusal, Ticket> begin(Birth birth, Instant now) {
        var refused = Optional.<Refusal>empty();
        for (var message : find(birth.ticket()).isRight() ? List.<Message>of() : foreign.begin(birth, now)) {
            refused = exchange.receive(message, now) instanceof Reception.Refused each
                    ? Optional.of(each.refusal())
                    : refused;
        }
        var why = refused;
        return find(birth.ticket()).mapLeft(missing -> why.orElse(missing));
    }

    private Either<Refusal, Ticket> find(TicketId id) {
        return Legible.orRefused(() -> tickets.find(id)
                .<Either<Refusal, Ticket>>map(Either::right)
                .orElseGet(() -> Either.left(new NoSuchTicket(id))));
    }

    /** Requests of the ENT for a connector, and what it shows of them, with the time of somebody's clock. */
    public RequestReceiver requests(InstantSource clock) {
        return new RequestReceiver() {
            @Override
            public boolean isKnown(TicketId ticket) {
                return find(ticket).fold(why -> !(why instanceof NoSuchTicket), any -> true);
            }

            @Override
            public boolean begin(Birth birth) {
                return SnapshotService.this.begin(birth, clock.instant()).isRight();
            }

            @Override
            public boolean receive(Snapshot snapshot) {
                return SnapshotService.this.receive(snapshot, clock.instant()).isRight();
            }
        };
    }

    /** The same for a connector, with the time of somebody's clock. */
    public SnapshotReceiver receiver(InstantSource clock) {
        return snapshot -> receive(snapshot, clock.instant()).isRight();
    }

    /** Reads a snapshot, again when somebody was faster; remembers what it found last. */
    private final class Attempts {

        private final Snapshot snapshot;
        private final Instant now;
        private Map<String, String> ids = Map.of();
        private List<Anomaly> anomalies = List.of();

        private Attempts(Snapshot snapshot, Instant now) {
            this.snapshot = snapshot;
            this.now = now;
        }

        private Either<Refusal, List<Change>> once() {
            return tickets.find(snapshot.ticket())
                    .filter(ticket -> ticket.sharedBy().contains(foreign.platform()))
                    .<Either<Refusal, List<Change>>>map(ticket -> Either.right(changes(found(ticket))))
                    .orElseGet(() -> Either.left(new NoSuchTicket(snapshot.ticket())));
        }

        /** With what is said of a duplicate. */
        private List<Change> changes(Change found) {
            var changes = new ArrayList<>(List.of(found));
            changes.addAll(duplicates.passedOn(found, now));
            return changes;
        }

        private Change found(Ticket ticket) {
            var found = foreign.read(ticket, snapshot, remarks.of(ticket.id(), foreign.platform()), now);
            remember(found);
            return Change.of(ticket, found.outcome().and(desk.settle(found.ticket(), now)));
        }

        private void remember(Findings found) {
            ids = found.ids();
            anomalies = found.anomalies();
        }

        private void keepWhatWasFound() {
            remarks.keep(snapshot.ticket(), foreign.platform(), ids);
            anomalies.forEach(exchanges::note);
        }
    }
}
