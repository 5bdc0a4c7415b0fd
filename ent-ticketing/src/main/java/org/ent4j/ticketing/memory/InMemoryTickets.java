package org.ent4j.ticketing.memory;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Tickets, with what is exchanged about them. Lists and counts look at all of them; the rest is found at once. */
public final class InMemoryTickets implements Tickets {

    private final InMemoryExchanges exchanges = new InMemoryExchanges();
    private final Map<TicketId, KeptTicket> tickets = new HashMap<>();
    private final TreeSet<KeptTicket> bySubmission = new TreeSet<>(KeptTicket.BY_SUBMISSION);
    private final TreeSet<KeptTicket> byDue = new TreeSet<>(KeptTicket.BY_DUE);
    private long number;

    /** What is on its way between platforms. */
    public InMemoryExchanges exchanges() {
        return exchanges;
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return kept(id).map(KeptTicket::ticket);
    }

    @Override
    public List<Ticket> findAll(Collection<TicketId> ids) {
        return ids.stream().distinct().sorted().flatMap(id -> find(id).stream()).toList();
    }

    private synchronized Optional<KeptTicket> kept(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    @Override
    public synchronized long nextNumber() {
        return ++number;
    }

    @Override
    public synchronized Either<Superseded, Integer> add(List<Addition> additions, List<Message> messages, Instant at) {
        Tickets.requireOneForEachTicket(additions);
        var stale =
                additions.stream().map(this::stale).flatMap(Optional::stream).findFirst();
        if (stale.isPresent()) {
            return Either.left(stale.get());
        }
        var fresh = additions.stream()
                .filter(addition -> !addition.addsNothing())
                .map(addition -> KeptTicket.of(events(addition.id()), addition))
                .toList();
        fresh.forEach(this::put);
        exchanges.send(messages, at);
        return Either.right(
                additions.stream().mapToInt(each -> each.events().size()).sum());
    }

    private Optional<Superseded> stale(Addition addition) {
        var found = events(addition.id()).size();
        return found == addition.version()
                ? Optional.empty()
                : Optional.of(new Superseded(addition.id(), addition.version(), found));
    }

    private List<TicketEvent> events(TicketId id) {
        return kept(id).map(KeptTicket::events).orElse(List.of());
    }

    private void put(KeptTicket fresh) {
        var before = Optional.ofNullable(tickets.put(fresh.id(), fresh));
        before.ifPresent(bySubmission::remove);
        before.ifPresent(byDue::remove);
        bySubmission.add(fresh);
        if (fresh.due().isPresent()) {
            byDue.add(fresh);
        }
    }

    @Override
    public Slice list(TicketList list, Optional<TicketLine> after, int size) {
        Tickets.requireSize(size);
        var found = in(list).filter(line -> after.filter(last -> list.order().compare(last, line) >= 0)
                        .isEmpty())
                .sorted(list.order())
                .limit(size + 1L)
                .toList();
        return Slice.of(found, size);
    }

    @Override
    public int count(TicketList list, int most) {
        return (int) in(list).limit(most).count();
    }

    private synchronized Stream<TicketLine> in(TicketList list) {
        return tickets.values().stream().map(KeptTicket::line).filter(list::has).toList().stream();
    }

    @Override
    public synchronized List<TicketId> due(Instant now, int limit) {
        return byDue.stream()
                .takeWhile(kept -> kept.due().filter(now::isBefore).isEmpty())
                .limit(limit)
                .map(KeptTicket::id)
                .toList();
    }

    @Override
    public synchronized void putOff(TicketId id, Instant now, Instant until) {
        kept(id).filter(kept -> kept.due().filter(due -> !due.isAfter(now)).isPresent())
                .ifPresent(kept -> put(new KeptTicket(kept.line(), Optional.of(micros(until)), kept.events())));
    }

    @Override
    public List<Ticket> submitted(
            Instant from, Instant to, Optional<Ticket> after, int limit, Consumer<UnreadableTicket> unreadable) {
        return submitted(micros(from), micros(to), after, limit).stream()
                .map(KeptTicket::ticket)
                .toList();
    }

    private synchronized List<KeptTicket> submitted(Instant from, Instant to, Optional<Ticket> after, int limit) {
        return after
                .flatMap(last -> kept(last.id()))
                .map(last -> bySubmission.tailSet(last, false))
                .orElse(bySubmission)
                .stream()
                .dropWhile(kept -> kept.submittedAt().isBefore(from))
                .takeWhile(kept -> kept.submittedAt().isBefore(to))
                .limit(limit)
                .toList();
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
