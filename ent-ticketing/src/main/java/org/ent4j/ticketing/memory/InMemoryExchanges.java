package org.ent4j.ticketing.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.ticket.TicketId;

/** What is on its way: letters by state, and by when they are due. */
public final class InMemoryExchanges implements Exchanges {

    private static final Comparator<Letter> BY_DUE = Comparator.comparing(Letter::due)
            .thenComparing(letter -> letter.message().id());

    private record Parked(Message message, Instant at) {

        MessageId id() {
            return message.id();
        }
    }

    private final Map<MessageId, Letter> letters = new HashMap<>();
    private final Map<LetterState, NavigableMap<MessageId, Letter>> byState = new EnumMap<>(LetterState.class);
    private final TreeSet<Letter> waiting = new TreeSet<>(BY_DUE);
    private final Map<TicketId, NavigableMap<MessageId, Parked>> parked = new HashMap<>();
    private final TreeSet<Parked> parkedByTime =
            new TreeSet<>(Comparator.comparing(Parked::at).thenComparing(Parked::id));
    private final Deque<Anomaly> anomalies = new ArrayDeque<>();

    InMemoryExchanges() {
        for (var state : LetterState.values()) {
            byState.put(state, new TreeMap<>());
        }
    }

    /** Those that are not known yet. */
    synchronized void send(List<Message> messages, Instant at) {
        for (var message : messages) {
            if (!letters.containsKey(message.id())) {
                put(Letter.of(message, at));
            }
        }
    }

    private void put(Letter letter) {
        var id = letter.message().id();
        Optional.ofNullable(letters.put(id, letter)).ifPresent(before -> {
            of(before.state()).remove(id);
            waiting.remove(before);
        });
        of(letter.state()).put(id, letter);
        if (letter.state() == LetterState.WAITING) {
            waiting.add(letter);
        }
    }

    private NavigableMap<MessageId, Letter> of(LetterState state) {
        return byState.getOrDefault(state, new TreeMap<>());
    }

    @Override
    public synchronized List<Letter> due(Instant now, int limit) {
        return waiting.stream()
                .takeWhile(letter -> !letter.due().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Letter> find(MessageId id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public synchronized void keep(Letter letter) {
        var before = Optional.ofNullable(letters.get(letter.message().id()));
        if (before.filter(each -> each.state() != LetterState.DELIVERED).isPresent()) {
            put(letter);
        }
    }

    @Override
    public synchronized int forgetDelivered(Instant before) {
        var old = of(LetterState.DELIVERED).values().stream()
                .filter(letter -> letter.due().isBefore(before.truncatedTo(ChronoUnit.MICROS)))
                .toList();
        old.forEach(letter -> {
            letters.remove(letter.message().id());
            of(LetterState.DELIVERED).remove(letter.message().id());
        });
        return old.size();
    }

    @Override
    public synchronized List<Letter> in(LetterState state, int limit) {
        return of(state).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized int count(LetterState state) {
        return of(state).size();
    }

    @Override
    public synchronized void park(Message message, Instant at) {
        var waits = new Parked(message, at.truncatedTo(ChronoUnit.MICROS));
        var known = parked.computeIfAbsent(message.ticket(), any -> new TreeMap<>());
        if (known.putIfAbsent(message.id(), waits) == null) {
            parkedByTime.add(waits);
        }
    }

    @Override
    public synchronized List<Message> parked(TicketId ticket) {
        return Optional.ofNullable(parked.get(ticket)).stream()
                .flatMap(waits -> waits.values().stream())
                .map(Parked::message)
                .toList();
    }

    @Override
    public synchronized List<Message> parkedBefore(Instant moment, int limit) {
        var end = moment.truncatedTo(ChronoUnit.MICROS);
        return parkedByTime.stream()
                .takeWhile(waits -> waits.at().isBefore(end))
                .limit(limit)
                .map(Parked::message)
                .toList();
    }

    @Override
    public synchronized void unpark(TicketId ticket) {
        Optional.ofNullable(parked.remove(ticket))
                .ifPresent(waits -> waits.values().forEach(parkedByTime::remove));
    }

    @Override
    public synchronized void note(Anomaly anomaly) {
        anomalies.addFirst(anomaly);
    }

    @Override
    public synchronized List<Anomaly> anomalies(int limit) {
        return anomalies.stream().limit(limit).toList();
    }
}
