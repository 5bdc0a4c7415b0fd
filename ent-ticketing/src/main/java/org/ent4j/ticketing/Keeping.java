package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Notices;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Deadlines;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.view.TicketLine;

/** Keeps what was decided, with the messages to neighbours, and tells people; decides again when somebody was faster. */
final class Keeping {

    private final AssistanceSetup setup;
    private final Tickets tickets;
    private final Notifier notifier;

    Keeping(AssistanceSetup setup, Tickets tickets, Notifier notifier) {
        this.setup = setup;
        this.tickets = tickets;
        this.notifier = notifier;
    }

    Optional<Ticket> find(TicketId id) {
        return tickets.find(id);
    }

    TicketId newId() {
        return new TicketId("%s-%d".formatted(setup.numbers(), tickets.nextNumber()));
    }

    TicketLine line(Ticket ticket) {
        return TicketLine.of(ticket, TicketClocks.priority(ticket, setup.policy()));
    }

    /**
     * Decides and keeps.
     *
     * @param decision reads what it needs anew each time
     */
    Either<Refusal, List<Change>> keep(Instant at, Supplier<Either<Refusal, List<Change>>> decision) {
        return Attempts.insist(Superseded.class, () -> once(at, decision))
                .peek(changes -> changes.stream()
                        .filter(change -> !change.events().isEmpty())
                        .forEach(change -> tell(Notices.of(change.before(), change.now(), setup.self()))));
    }

    void tell(List<Notice> notices) {
        if (!notices.isEmpty()) {
            notifier.tell(notices);
        }
    }

    private Either<Refusal, List<Change>> once(Instant at, Supplier<Either<Refusal, List<Change>>> decision) {
        return Legible.orRefused(decision)
                .flatMap(changes -> changes.stream()
                                .allMatch(change -> change.events().isEmpty())
                        ? Either.right(changes)
                        : tickets.add(
                                        changes.stream().map(this::addition).toList(),
                                        changes.stream()
                                                .flatMap(change -> messages(change).stream())
                                                .toList(),
                                        at)
                                .<Refusal>mapLeft(superseded -> superseded)
                                .map(any -> changes));
    }

    /** Reminders and ends fall due where the ticket is held, warnings at level 1. */
    private Addition addition(Change change) {
        var now = change.now();
        var due =
                Deadlines.next(now, setup.policy(), setup.self(), setup.lang()).map(Deadlines.Due::at);
        return new Addition(now.id(), change.version(), change.events(), line(now), due);
    }

    private List<Message> messages(Change change) {
        return Sharing.messages(setup.self(), change.before(), change.now(), change.events());
    }
}
