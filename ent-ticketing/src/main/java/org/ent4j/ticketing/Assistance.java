package org.ent4j.ticketing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.knowledge.QuestionPolicy;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketDesk;

/**
 * The assistance of one platform: takes requests in, lets teams work, exchanges with its neighbours, shows. Safe for several
 * threads, and for several processes on the same stores.
 */
public final class Assistance {

    private final IntakeService intake;
    private final WorkService work;
    private final ReadingService reading;
    private final ExchangeService exchange;
    private final DeliveryService delivery;
    private final Optional<LevelZeroService> levelZero;
    private final IncidentService incidents;
    private final StatisticsService statistics;

    private final Function<ForeignPlatform, SnapshotService> snapshots;

    private Assistance(
            Function<ForeignPlatform, SnapshotService> snapshots,
            IntakeService intake,
            WorkService work,
            ReadingService reading,
            ExchangeService exchange,
            DeliveryService delivery,
            IncidentService incidents,
            StatisticsService statistics,
            Optional<LevelZeroService> levelZero) {
        this.snapshots = snapshots;
        this.intake = intake;
        this.work = work;
        this.reading = reading;
        this.exchange = exchange;
        this.delivery = delivery;
        this.incidents = incidents;
        this.statistics = statistics;
        this.levelZero = levelZero;
    }

    /**
     * A platform that knows no events.
     *
     * @param desk who speaks for it here
     * @param remarks which of its remarks are known
     */
    public record ForeignPlatform(ForeignDesk desk, Remarks remarks) {}

    /** What the host gives. */
    public record Ports(
            Tickets tickets,
            Exchanges exchanges,
            Correspondents correspondents,
            Agents agents,
            Notifier notifier,
            Map<Platform, Carrier> carriers,
            MajorIncidents incidents,
            Optional<LevelZero> levelZero) {
        public Ports {
            carriers = Map.copyOf(carriers);
        }

        /** Without level 0. */
        public Ports(
                Tickets tickets,
                Exchanges exchanges,
                Correspondents correspondents,
                Agents agents,
                Notifier notifier,
                Map<Platform, Carrier> carriers,
                MajorIncidents incidents) {
            this(tickets, exchanges, correspondents, agents, notifier, carriers, incidents, Optional.empty());
        }

        /** Without major incidents and level 0. */
        public Ports(
                Tickets tickets,
                Exchanges exchanges,
                Correspondents correspondents,
                Agents agents,
                Notifier notifier,
                Map<Platform, Carrier> carriers) {
            this(tickets, exchanges, correspondents, agents, notifier, carriers, MajorIncidents.none());
        }

        /** The same, with level 0. */
        public Ports withLevelZero(Questions questions, KnownAnswers answers) {
            return new Ports(
                    tickets,
                    exchanges,
                    correspondents,
                    agents,
                    notifier,
                    carriers,
                    incidents,
                    Optional.of(new LevelZero(questions, answers)));
        }
    }

    /** Where level 0 keeps questions, and what was answered before. */
    public record LevelZero(Questions questions, KnownAnswers answers) {}

    /** @throws IllegalArgumentException when a rule routes to a team that the policy does not know */
    public static Assistance of(AssistanceSetup setup, Ports ports) {
        requireKnownTeams(setup);
        var keeping = new Keeping(setup, ports.tickets(), ports.notifier());
        var access = new Access(setup, ports.tickets(), ports.correspondents(), ports.agents());
        var duplicates = new Duplicates(ports.tickets(), new TicketDesk(setup.self(), setup.policy()));
        var intake = new IntakeService(setup, keeping, ports.correspondents(), access);
        var work = new WorkService(setup, keeping, ports.tickets(), access, duplicates);
        var exchange = new ExchangeService(setup, keeping, ports.tickets(), ports.exchanges(), intake, duplicates);
        return new Assistance(
                foreign -> new SnapshotService(setup, foreign, keeping, ports, exchange, duplicates),
                intake,
                work,
                new ReadingService(setup, ports.tickets(), access),
                exchange,
                new DeliveryService(setup, keeping, ports.tickets(), ports.exchanges(), ports.carriers()),
                new IncidentService(setup, ports, work, access),
                new StatisticsService(setup, ports.tickets(), access),
                ports.levelZero().map(stores -> levelZero(setup, ports, stores, keeping, intake, access)));
    }

    private static LevelZeroService levelZero(
            AssistanceSetup setup,
            Ports ports,
            LevelZero stores,
            Keeping keeping,
            IntakeService intake,
            Access access) {
        var questions = new QuestionKeeping(stores.questions(), ports.notifier(), access);
        return new LevelZeroService(
                new QuestionPolicy(setup.form().catalogue(), setup.form().longest(), access.zone()),
                stores,
                questions,
                new KnowledgeKeeping(stores.answers(), access),
                new PassingOn(questions, keeping, intake),
                access);
    }

    private static void requireKnownTeams(AssistanceSetup setup) {
        var unknown = new TreeSet<TeamId>();
        Stream.concat(
                        setup.routing().rules().stream().map(RoutingRule::team),
                        Stream.of(setup.routing().otherwise()))
                .filter(team -> !setup.policy().teams().contains(team))
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Requests are routed to %s, whom the policy does not know.\nMaybe a team is to be added to it."
                            .formatted(unknown));
        }
    }

    /** Requests. */
    public IntakeService intake() {
        return intake;
    }

    /** What people do about tickets. */
    public WorkService work() {
        return work;
    }

    /** Lists and tickets. */
    public ReadingService reading() {
        return reading;
    }

    /** What neighbours say. */
    public ExchangeService exchange() {
        return exchange;
    }

    /**
     * Questions to correspondents, and what was answered before.
     *
     * @throws IllegalStateException when the host gave no stores for them
     */
    public LevelZeroService levelZero() {
        return levelZero.orElseThrow(() -> new IllegalStateException(
                "Level 0 has no stores.\nMaybe its ports were not given: Ports.withLevelZero does so."));
    }

    /** What is told to neighbours. */
    public DeliveryService delivery() {
        return delivery;
    }

    /** Major incidents. */
    public IncidentService incidents() {
        return incidents;
    }

    /** Counts, for level 1. */
    public StatisticsService statistics() {
        return statistics;
    }

    /** What a platform shows that knows no events. */
    public SnapshotService snapshots(ForeignPlatform foreign) {
        return snapshots.apply(foreign);
    }
}
