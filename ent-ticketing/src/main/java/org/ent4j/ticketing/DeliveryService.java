package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.exchange.NoSuchLetter;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;

/** Delivers what is to be told to neighbours, tries again, and gives up where people have to look. */
public final class DeliveryService {

    private final AssistanceSetup setup;
    private final Keeping keeping;
    private final Tickets tickets;
    private final Exchanges exchanges;
    private final Map<Platform, Carrier> carriers;

    DeliveryService(
            AssistanceSetup setup,
            Keeping keeping,
            Tickets tickets,
            Exchanges exchanges,
            Map<Platform, Carrier> carriers) {
        this.setup = setup;
        this.keeping = keeping;
        this.tickets = tickets;
        this.exchanges = exchanges;
        this.carriers = Map.copyOf(carriers);
    }

    /** What came of a round. */
    public record Round(int delivered, int missed, int dead) {

        private Round with(Letter letter) {
            return switch (letter.state()) {
                case DELIVERED -> new Round(delivered + 1, missed, dead);
                case WAITING -> new Round(delivered, missed + 1, dead);
                case DEAD -> new Round(delivered, missed, dead + 1);
            };
        }

        /** Whether there was nothing to deliver. */
        public boolean isIdle() {
            return delivered + missed + dead == 0;
        }
    }

    private record Way(TicketId ticket, Platform to) {}

    /**
     * Tries to deliver what is due. Several may do so at once: what arrives twice is known there.
     *
     * @param limit how many messages at most
     */
    public Round deliver(Instant now, int limit) {
        var ways = new LinkedHashMap<Way, List<Letter>>();
        exchanges
                .due(now, limit)
                .forEach(letter -> ways.computeIfAbsent(way(letter), any -> new ArrayList<>())
                        .add(letter));
        var round = new Round(0, 0, 0);
        for (var each : ways.entrySet()) {
            for (var letter : deliver(each.getKey(), inOrder(each.getValue()), now)) {
                round = round.with(letter);
            }
        }
        return round;
    }

    /** Of their events: what was said first is told first. */
    private static List<Letter> inOrder(List<Letter> letters) {
        return letters.stream()
                .sorted(Comparator.comparing(letter -> letter.message().event().id()))
                .toList();
    }

    private static Way way(Letter letter) {
        return new Way(letter.message().ticket(), letter.message().to());
    }

    /** What follows is kept before the letters are: whoever stops in between delivers them once more. */
    private List<Letter> deliver(Way way, List<Letter> letters, Instant now) {
        var messages = letters.stream().map(Letter::message).toList();
        var delivery = carry(way, messages);
        var after = letters.stream()
                .map(letter -> letter.after(delivery.of(letter.message().id()), now, setup.retries()))
                .toList();
        if (delivery instanceof Delivery.Delivered delivered) {
            delivered.number().ifPresent(number -> acknowledge(way, number, now));
        } else {
            after.stream().filter(each -> each.state() == LetterState.DEAD).forEach(dead -> giveUp(dead, now));
        }
        after.stream()
                .filter(each -> each.state() == LetterState.DELIVERED && isHandover(each))
                .forEach(handover -> sendAgainWith(way, now));
        after.forEach(exchanges::keep);
        return after;
    }

    private static boolean isHandover(Letter letter) {
        return letter.message().event().step() instanceof Step.HandedOver;
    }

    /** Whoever gets a ticket once more is told all that could not be told before. */
    private void sendAgainWith(Way way, Instant now) {
        tickets.find(way.ticket()).stream()
                .flatMap(ticket -> Sharing.messages(setup.self(), Optional.empty(), ticket, List.of()).stream())
                .filter(message -> message.to() == way.to())
                .flatMap(message -> exchanges.find(message.id()).stream())
                .filter(letter -> letter.state() == LetterState.DEAD)
                .forEach(dead -> dead.again(now).peek(exchanges::keep));
    }

    /** What cannot be read here is tried again, when a newer version can. */
    private Delivery carry(Way way, List<Message> messages) {
        var carrier = Optional.ofNullable(carriers.get(way.to()));
        if (carrier.isEmpty()) {
            return new Delivery.Unreachable("no carrier to " + way.to());
        }
        return Legible.orRefused(() ->
                        Either.<Refusal, Ticket>right(tickets.find(way.ticket()).orElseThrow()))
                .fold(
                        illegible -> new Delivery.Unreachable("ticket not readable"),
                        ticket -> carrier.get().deliver(Sharing.shared(ticket), messages));
    }

    /** On behalf of the vendor, who does not say so by itself. */
    private void acknowledge(Way way, String number, Instant now) {
        keeping.keep(
                now,
                () -> tickets.find(way.ticket())
                        .filter(ticket -> way.to() == Platform.VENDOR && ticket.holder() == Platform.VENDOR)
                        .filter(ticket ->
                                ticket.vendorNumber().filter(number::equals).isEmpty())
                        .map(ticket -> new TicketDesk(Platform.VENDOR, setup.policy())
                                .take(ticket, new Step.Acknowledged(number), now, Actor.AUTOMATIC)
                                .map(outcome -> List.of(Change.of(ticket, outcome))))
                        .orElseGet(() -> Either.right(List.of())));
    }

    /** A ticket that could not be handed over is ours again. */
    private void giveUp(Letter dead, Instant now) {
        if (isHandover(dead)) {
            var desk = new TicketDesk(setup.self(), setup.policy());
            keeping.keep(
                    now,
                    () -> tickets.find(dead.message().ticket())
                            .filter(ticket ->
                                    ticket.tenure() == dead.message().event().tenure())
                            .map(ticket -> desk.take(ticket, new Step.NotDelivered(words(dead)), now, Actor.AUTOMATIC)
                                    .map(outcome -> List.of(Change.of(ticket, outcome))))
                            .orElseGet(() -> Either.right(List.of())));
        }
    }

    private static String words(Letter dead) {
        return dead.error().isBlank() ? dead.message().id().value() : dead.error();
    }

    /**
     * Forgets what was delivered before a moment; else it is kept for ever.
     *
     * @return how many messages
     */
    public int forgetDelivered(Instant before) {
        return exchanges.forgetDelivered(before);
    }

    /** What was given up, for people to look at. */
    public List<Letter> dead(int limit) {
        return exchanges.in(LetterState.DEAD, limit);
    }

    /** Puts what was given up on its way again. */
    public Either<Refusal, Letter> sendAgain(MessageId id, Instant now) {
        return exchanges
                .find(id)
                .<Either<Refusal, Letter>>map(letter -> letter.again(now))
                .orElseGet(() -> Either.left(new NoSuchLetter(id)))
                .peek(exchanges::keep);
    }
}
