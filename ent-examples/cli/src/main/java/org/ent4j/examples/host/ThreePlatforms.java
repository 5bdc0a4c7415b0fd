package org.ent4j.examples.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketList;

/**
 * The assistance of the ENT, of the académie and of the vendor in one process, with a network between them that loses
 * nothing. The vendor says at once that it has what it is given. For one thread.
 */
public final class ThreePlatforms {

    private static final int LETTERS = 500;
    private static final Actor VENDOR = new Actor("automatic", Role.AUTOMATIC);

    /** Where a platform keeps what it knows. */
    public record Store(Tickets tickets, Exchanges exchanges) {}

    /** Somebody was told something, at that moment. */
    public record Told(Instant at, Notice notice) {}

    private final Map<Platform, Store> stores;
    private final Map<Platform, Assistance> assistances = new EnumMap<>(Platform.class);
    private final AssistanceSetup setup;
    private final Map<Notice, Told> told = new LinkedHashMap<>();
    private Instant now = Instant.EPOCH;

    private ThreePlatforms(Map<Platform, Store> stores, AssistanceSetup setup) {
        this.stores = new EnumMap<>(stores);
        this.setup = setup;
    }

    /** @param setups of each platform */
    public static ThreePlatforms of(
            Map<Platform, Store> stores, Function<Platform, AssistanceSetup> setups, Correspondents correspondents) {
        var all = new ThreePlatforms(stores, setups.apply(Platform.ACADEMIE));
        for (var platform : Platform.values()) {
            all.assistances.put(platform, all.assistance(setups.apply(platform), correspondents));
        }
        return all;
    }

    private Assistance assistance(AssistanceSetup setup, Correspondents correspondents) {
        var carriers = new EnumMap<Platform, Carrier>(Platform.class);
        setup.self().above().ifPresent(each -> carriers.put(each, this::carry));
        setup.self().below().ifPresent(each -> carriers.put(each, this::carry));
        var store = store(setup.self());
        return Assistance.of(
                setup,
                new Assistance.Ports(
                        store.tickets(),
                        store.exchanges(),
                        correspondents,
                        Agents.asTheHostSays(),
                        notifier(setup.self()),
                        carriers));
    }

    /** The vendor tells nobody of a school: level 1 announces. */
    private Notifier notifier(Platform platform) {
        return platform == Platform.VENDOR
                ? Notifier.silent()
                : notices -> notices.forEach(each -> told.putIfAbsent(each, new Told(now, each)));
    }

    private Delivery carry(Ticket ticket, List<Message> messages) {
        for (var message : messages) {
            if (at(message.to()).exchange().receive(message, now) instanceof Reception.Refused refused) {
                return new Delivery.Rejected(String.valueOf(refused.refusal().rules()));
            }
        }
        return Delivery.Delivered.DONE;
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

    /** Time passes: what falls due meanwhile happens when it falls due, and all that is on its way arrives. */
    public void passTo(Instant later) {
        var due = nextDue(later);
        while (due.isPresent() && takeDue(due.get())) {
            due = nextDue(later);
        }
        now = later;
        settle();
    }

    /** Whether something was to be done. */
    private boolean takeDue(Instant due) {
        now = due;
        var isSo = false;
        for (var platform : Platform.values()) {
            isSo |= !at(platform).work().takeDue(now, LETTERS).isEmpty();
        }
        settle();
        return isSo;
    }

    /** To the second: looked for by halves, since whatever is due at a moment is due later too. */
    private Optional<Instant> nextDue(Instant until) {
        if (!isDue(until)) {
            return Optional.empty();
        }
        var before = Math.min(now.getEpochSecond(), until.getEpochSecond()) - 1;
        var at = until.getEpochSecond();
        while (at - before > 1) {
            var middle = before + (at - before) / 2;
            if (isDue(Instant.ofEpochSecond(middle))) {
                at = middle;
            } else {
                before = middle;
            }
        }
        var second = Instant.ofEpochSecond(at);
        return Optional.of(isDue(second) ? second : until);
    }

    private boolean isDue(Instant at) {
        return stores.values().stream()
                .anyMatch(store -> !store.tickets().due(at, 1).isEmpty());
    }

    /** Everything that is on its way arrives. */
    public void settle() {
        var isIdle = false;
        while (!isIdle) {
            isIdle = true;
            for (var platform : Platform.values()) {
                isIdle &= at(platform).delivery().deliver(now, LETTERS).isIdle();
            }
            isIdle &= !acknowledge();
        }
    }

    /** Whether the vendor had something to acknowledge. */
    private boolean acknowledge() {
        var tickets = store(Platform.VENDOR).tickets();
        var fresh = tickets
                .list(new TicketList.OfAll(TicketState.Shelf.OPEN), Optional.empty(), Slice.LARGEST_SIZE)
                .lines()
                .stream()
                .filter(line -> line.state() == TicketState.ESCALATED && line.holder() == Platform.VENDOR)
                .toList();
        fresh.forEach(line ->
                at(Platform.VENDOR).work().take(line.id(), new Step.Acknowledged(number(line.id())), now, VENDOR));
        return !fresh.isEmpty();
    }

    private static String number(TicketId id) {
        return "SUP-" + id;
    }

    /** What people were told since this was asked last, each thing once, whichever platforms said it. */
    public List<Told> heard() {
        var heard = new ArrayList<>(told.values());
        told.clear();
        return heard;
    }
}
