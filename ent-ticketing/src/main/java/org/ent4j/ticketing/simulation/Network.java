package org.ent4j.ticketing.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;

/** Loses, repeats and holds up messages, and loses confirmations. */
final class Network implements Carrier {

    private final Storm storm;
    private final Random random;
    private final Map<Platform, Assistance> platforms = new EnumMap<>(Platform.class);
    private final Queue<Message> heldUp = new ArrayDeque<>();
    private final Tally tally;
    private Instant now;

    Network(Storm storm, Random random, Tally tally, Instant now) {
        this.storm = storm;
        this.random = random;
        this.tally = tally;
        this.now = now;
    }

    void connect(Platform platform, Assistance assistance) {
        platforms.put(platform, assistance);
    }

    void tick(Instant later) {
        now = later;
    }

    /** Confirmed are those that arrived in time and whose confirmation is not lost. */
    @Override
    public Delivery deliver(Ticket ticket, List<Message> messages) {
        var shuffled = new ArrayList<>(messages);
        if (isSo(storm.late())) {
            Collections.shuffle(shuffled, random);
            tally.outOfOrder += shuffled.equals(messages) ? 0 : 1;
        }
        var confirmed = new HashMap<MessageId, Delivery>();
        for (var message : shuffled) {
            if (isSent(message) && isConfirmed()) {
                confirmed.put(message.id(), Delivery.Delivered.DONE);
            }
        }
        return confirmed.size() == messages.size()
                ? Delivery.Delivered.DONE
                : new Delivery.Severally(confirmed, "no confirmation");
    }

    private boolean isConfirmed() {
        var isLost = isSo(storm.loss());
        tally.confirmationsLost += isLost ? 1 : 0;
        return !isLost;
    }

    private boolean isSent(Message message) {
        tally.sent++;
        if (isSo(storm.loss())) {
            tally.lost++;
            return false;
        } else if (isSo(storm.late())) {
            tally.late++;
            heldUp.add(message);
            return false;
        }
        arrive(message);
        if (isSo(storm.repeats())) {
            tally.repeated++;
            arrive(message);
        }
        return true;
    }

    /** Some of what was held up arrives. */
    void release(int most) {
        for (var count = 0; count < most && !heldUp.isEmpty(); count++) {
            arrive(heldUp.remove());
        }
    }

    boolean isEmpty() {
        return heldUp.isEmpty();
    }

    private void arrive(Message message) {
        var reception = Optional.ofNullable(platforms.get(message.to()))
                .orElseThrow()
                .exchange()
                .receive(message, now);
        tally.arrived++;
        if (reception instanceof Reception.Repeated) {
            tally.known++;
        } else if (reception instanceof Reception.Early) {
            tally.early++;
        } else if (reception instanceof Reception.Refused) {
            tally.refused++;
        }
    }

    private boolean isSo(double share) {
        return random.nextDouble() < share;
    }
}
