package org.ent4j.ticketing.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.multibindings.OptionalBinder;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Platform;

/**
 * Binds {@link Assistance} of one platform and its stores. The host binds {@link AssistanceSetup}, {@link Correspondents} and
 * {@link Agents}; a {@link Notifier} when people are to be told, {@link MajorIncidents} when there are some, and with a {@link MapBinder} a {@link Carrier} to each
 * neighbour that it reaches.
 */
public final class TicketingModule extends AbstractModule {

    private final Tickets tickets;
    private final Exchanges exchanges;
    private final Optional<Assistance.LevelZero> levelZero;

    /**
     * Without level 0.
     *
     * @param exchanges of the same store
     */
    public TicketingModule(Tickets tickets, Exchanges exchanges) {
        this(tickets, exchanges, Optional.empty());
    }

    private TicketingModule(Tickets tickets, Exchanges exchanges, Optional<Assistance.LevelZero> levelZero) {
        this.tickets = tickets;
        this.exchanges = exchanges;
        this.levelZero = levelZero;
    }

    /** The same, with level 0 on those stores. */
    public TicketingModule withLevelZero(Questions questions, KnownAnswers answers) {
        return new TicketingModule(tickets, exchanges, Optional.of(new Assistance.LevelZero(questions, answers)));
    }

    @Override
    protected void configure() {
        bind(Tickets.class).toInstance(tickets);
        bind(Exchanges.class).toInstance(exchanges);
        levelZero.ifPresent(stores -> {
            bind(Questions.class).toInstance(stores.questions());
            bind(KnownAnswers.class).toInstance(stores.answers());
        });
        OptionalBinder.newOptionalBinder(binder(), Notifier.class);
        OptionalBinder.newOptionalBinder(binder(), MajorIncidents.class);
        MapBinder.newMapBinder(binder(), Platform.class, Carrier.class);
    }

    @Provides
    @Singleton
    Assistance assistance(
            AssistanceSetup setup,
            Correspondents correspondents,
            Agents agents,
            Optional<Notifier> notifier,
            Optional<MajorIncidents> incidents,
            Map<Platform, Carrier> carriers) {
        return Assistance.of(
                setup,
                new Assistance.Ports(
                        tickets,
                        exchanges,
                        correspondents,
                        agents,
                        notifier.orElseGet(Notifier::silent),
                        carriers,
                        incidents.orElseGet(MajorIncidents::none),
                        levelZero));
    }
}
