package org.ent4j.ticketing.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Opening;
import org.ent4j.ticketing.time.ServiceLevel;
import org.ent4j.ticketing.time.SupportHours;

/** Runs a storm to its end. */
public final class Simulation {

    private static final Instant BEGINNING = Instant.parse("2026-09-01T06:00:00Z");
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final int STEPS_OF_A_TICKET = 12;
    private static final int OPEN_AT_ONCE = 200;
    private static final int LETTERS = 100;
    /** Nobody gives up in a storm: what is given up is for people to send again. */
    private static final RetryPolicy STUBBORN =
            new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(8), Integer.MAX_VALUE);

    private final Storm storm;
    private final Random random;
    private final Tally tally = new Tally();
    private final Network network;
    private final Map<Platform, InMemoryTickets> stores = new EnumMap<>(Platform.class);
    private final Map<Platform, Assistance> platforms = new EnumMap<>(Platform.class);
    private final Crowd crowd;
    private Instant now = BEGINNING;

    private Simulation(Storm storm) {
        this.storm = storm;
        this.random = new Random(storm.seed());
        this.network = new Network(storm, random, tally, BEGINNING);
        for (var platform : Platform.values()) {
            connect(platform);
        }
        this.crowd = new Crowd(platforms, random, tally);
    }

    private void connect(Platform platform) {
        var store = new InMemoryTickets();
        var carriers = new EnumMap<Platform, Carrier>(Platform.class);
        platform.above().ifPresent(each -> carriers.put(each, network));
        platform.below().ifPresent(each -> carriers.put(each, network));
        var assistance = Assistance.of(
                setup(platform),
                new Assistance.Ports(
                        store, store.exchanges(), named(), Agents.asTheHostSays(), Notifier.silent(), carriers));
        stores.put(platform, store);
        platforms.put(platform, assistance);
        network.connect(platform, assistance);
    }

    private static Correspondents named() {
        var one = new Correspondent(
                Crowd.CORRESPONDENT, "Correspondent", CorrespondentRole.ADMINISTRATEUR, Optional.empty());
        return school -> List.of(one);
    }

    private static AssistanceSetup setup(Platform platform) {
        var hours = SupportHours.of(
                ZoneId.of("Europe/Paris"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Opening.of("08:00", "18:00"));
        var policy = TicketPolicy.usual(
                UsualCatalogue.catalogue(), Set.of(TeamId.DANE, TeamId.DSI), ServiceLevel.usual(hours));
        return new AssistanceSetup(
                platform,
                platform.name(),
                policy,
                FormPolicy.usual(),
                new FrontDesk("portal"),
                UsualRouting.table(),
                STUBBORN,
                Duration.ofDays(365),
                Lang.FR);
    }

    /** @param progress is told now and then how many messages were sent */
    public static Aftermath run(Storm storm, IntConsumer progress) {
        var simulation = new Simulation(storm);
        simulation.rage(progress);
        var rounds = simulation.calm(progress);
        return simulation.outcome(rounds);
    }

    private void rage(IntConsumer progress) {
        var turns = 0;
        while (tally.sent < storm.messages()) {
            turn();
            if (++turns % 1000 == 0) {
                progress.accept(tally.sent);
            }
        }
    }

    private void turn() {
        pass(TURN);
        if (crowd.tickets().isEmpty() || random.nextInt(STEPS_OF_A_TICKET) == 0) {
            crowd.ask(UsualCatalogue.catalogue(), now);
        } else {
            crowd.act(OPEN_AT_ONCE, now);
        }
        deliver(Platform.values()[random.nextInt(3)]);
        network.release(random.nextInt(3));
    }

    private void pass(Duration time) {
        now = now.plus(time);
        network.tick(now);
    }

    private boolean deliver(Platform platform) {
        return Optional.ofNullable(platforms.get(platform))
                .orElseThrow()
                .delivery()
                .deliver(now, LETTERS)
                .isIdle();
    }

    /** Nobody does anything any more; what is on its way arrives. */
    private int calm(IntConsumer progress) {
        var rounds = 0;
        while (isSomethingOnItsWay()) {
            pass(ROUND);
            for (var platform : Platform.values()) {
                deliver(platform);
            }
            network.release(LETTERS);
            rounds++;
            progress.accept(tally.sent);
        }
        return rounds;
    }

    private boolean isSomethingOnItsWay() {
        return !network.isEmpty()
                || stores.values().stream().anyMatch(store -> store.exchanges().count(LetterState.WAITING) > 0);
    }

    private Aftermath outcome(int rounds) {
        var states = new TreeMap<TicketState, Integer>();
        var apart = new ArrayList<TicketId>();
        var events = 0;
        var handedOver = 0;
        for (var id : crowd.tickets()) {
            var all = Ticket.of(id, everything(id)).orElseThrow();
            if (!isSame(all) || !isWhole(all)) {
                apart.add(id);
            }
            events += all.version();
            handedOver += all.highest() == Platform.VENDOR ? 1 : 0;
            states.merge(all.state(), 1, Integer::sum);
        }
        return new Aftermath(
                tally.steps,
                events,
                crowd.tickets().size(),
                tally.sent,
                tally.lost,
                tally.late,
                tally.repeated,
                tally.outOfOrder,
                tally.confirmationsLost,
                tally.known,
                tally.early,
                tally.refused,
                rounds,
                handedOver,
                states,
                apart);
    }

    /** Every word that was said stands there once. */
    private boolean isWhole(Ticket all) {
        var said = all.said().stream().map(Said::text).sorted().toList();
        return said.equals(crowd.words(all.id()).stream().sorted().toList());
    }

    /** All that anybody knows of a ticket. */
    private Collection<TicketEvent> everything(TicketId id) {
        return stores.values().stream()
                .flatMap(store -> store.find(id).stream())
                .flatMap(ticket -> ticket.events().stream())
                .toList();
    }

    private boolean isSame(Ticket all) {
        return stores.entrySet().stream()
                .allMatch(store -> store.getValue()
                        .find(all.id())
                        .map(ticket -> Sharing.shared(ticket).equals(Sharing.shared(all)))
                        .orElse(!all.sharedBy().contains(store.getKey())));
    }
}
