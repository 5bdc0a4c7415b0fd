package org.ent4j.examples.host;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * The assistance of the ENT, of the académie and of the vendor in one process, with a network between them that loses
 * nothing. The vendor says at once that it has what it is given. Safe for several threads, and for several processes on the
 * same stores.
 */
public final class LinkedPlatforms {

    private static final int LETTERS = 500;
    private static final int TRIES = 10;
    private static final Actor VENDOR = new Actor("automatic", Role.AUTOMATIC);

    /** Where a platform keeps what it knows. */
    public record Store(
            Tickets tickets, Exchanges exchanges, MajorIncidents incidents, Optional<Assistance.LevelZero> levelZero) {

        /** Of tickets alone. */
        public static Store of(Tickets tickets, Exchanges exchanges) {
            return new Store(tickets, exchanges, MajorIncidents.none(), Optional.empty());
        }
    }

    /**
     * What else the host gives.
     *
     * @param notifier tells the people of schools and of level 1; the vendor tells nobody of a school: level 1 announces
     * @param time at which what is carried arrives
     */
    public record Ports(Correspondents correspondents, Notifier notifier, InstantSource time) {}

    private final Map<Platform, Store> stores;
    private final Map<Platform, Assistance> assistances = new EnumMap<>(Platform.class);
    private final AssistanceSetup setup;
    private final Ports ports;

    private LinkedPlatforms(Map<Platform, Store> stores, AssistanceSetup setup, Ports ports) {
        this.stores = new EnumMap<>(stores);
        this.setup = setup;
        this.ports = ports;
    }

    /** @param setups of each platform */
    public static LinkedPlatforms of(
            Map<Platform, Store> stores, Function<Platform, AssistanceSetup> setups, Ports ports) {
        var all = new LinkedPlatforms(stores, setups.apply(Platform.ACADEMIE), ports);
        for (var platform : Platform.values()) {
            all.assistances.put(platform, all.assistance(setups.apply(platform)));
        }
        return all;
    }

    private Assistance assistance(AssistanceSetup setup) {
        var carriers = new EnumMap<Platform, Carrier>(Platform.class);
        setup.self().above().ifPresent(each -> carriers.put(each, this::carry));
        setup.self().below().ifPresent(each -> carriers.put(each, this::carry));
        var store = store(setup.self());
        return Assistance.of(
                setup,
                new Assistance.Ports(
                        store.tickets(),
                        store.exchanges(),
                        ports.correspondents(),
                        Agents.asTheHostSays(),
                        setup.self() == Platform.VENDOR ? Notifier.silent() : ports.notifier(),
                        carriers,
                        store.incidents(),
                        store.levelZero()));
    }

    private Delivery carry(Ticket ticket, List<Message> messages) {
        var now = ports.time().instant();
        for (var message : messages) {
            if (at(message.to()).exchange().receive(message, now) instanceof Reception.Refused refused) {
                return new Delivery.Rejected(String.valueOf(refused.refusal().rules()));
            }
        }
        if (messages.stream().anyMatch(message -> message.to() == Platform.VENDOR)) {
            acknowledge(ticket.id(), now);
        }
        return Delivery.Delivered.DONE;
    }

    /** Once, whoever else does so at the same time; who was not fast enough looks again. */
    private void acknowledge(TicketId id, Instant now) {
        var refusals = 0;
        while (refusals < TRIES
                && fresh(id).map(ticket -> isRefused(ticket, now)).orElse(false)) {
            refusals++;
        }
    }

    private Optional<Ticket> fresh(TicketId id) {
        return find(Platform.VENDOR, id)
                .filter(ticket -> ticket.state() == TicketState.ESCALATED && ticket.holder() == Platform.VENDOR);
    }

    private boolean isRefused(Ticket fresh, Instant now) {
        var step = new Step.Acknowledged("SUP-" + fresh.id());
        return at(Platform.VENDOR)
                .work()
                .takeAsSeen(fresh.id(), fresh.version(), step, now, VENDOR)
                .isLeft();
    }

    /** How level 1 works: hours, policy, routing. */
    public AssistanceSetup setup() {
        return setup;
    }

    public Assistance at(Platform platform) {
        return Optional.ofNullable(assistances.get(platform)).orElseThrow();
    }

    /** As a platform knows it. */
    public Optional<Ticket> find(Platform platform, TicketId id) {
        return store(platform).tickets().find(id);
    }

    /** As level 1 knows it, else the school. */
    public Optional<Ticket> find(TicketId id) {
        return find(Platform.ACADEMIE, id).or(() -> find(Platform.ENT, id));
    }

    public Store store(Platform platform) {
        return Optional.ofNullable(stores.get(platform)).orElseThrow();
    }

    /** Whether all platforms that share a ticket have the same. */
    public boolean agreeOn(TicketId id) {
        return find(id).map(this::agreeOn).orElse(true);
    }

    private boolean agreeOn(Ticket ticket) {
        return ticket.sharedBy().stream()
                .allMatch(platform -> find(platform, ticket.id())
                        .filter(each -> Sharing.shared(each).equals(Sharing.shared(ticket)))
                        .isPresent());
    }

    /** Whether something is due by then. */
    public boolean isDue(Instant at) {
        return stores.values().stream()
                .anyMatch(store -> !store.tickets().due(at, 1).isEmpty());
    }

    /**
     * What is due happens, and all that is on its way arrives.
     *
     * @return whether something was due
     */
    public boolean takeDue(Instant now) {
        var isSo = false;
        for (var platform : Platform.values()) {
            isSo |= !at(platform).work().takeDue(now, LETTERS).isEmpty();
        }
        settle();
        return isSo;
    }

    /** Everything that is on its way arrives. */
    public void settle() {
        var isIdle = false;
        while (!isIdle) {
            isIdle = true;
            var now = ports.time().instant();
            for (var platform : Platform.values()) {
                isIdle &= at(platform).delivery().deliver(now, LETTERS).isIdle();
            }
        }
    }
}
