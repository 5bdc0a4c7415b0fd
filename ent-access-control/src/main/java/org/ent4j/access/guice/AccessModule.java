package org.ent4j.access.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.RightsHistory;
import org.ent4j.access.population.User;
import org.ent4j.access.spi.RightsJournal;

/**
 * Binds, on one journal: {@link RightsAdministration} and its {@link AccessEngine}, compiled when first asked for, for
 * the day that the clock says then; {@link RightsHistory}; and {@link AccessSnapshot}, that of the moment of each
 * injection, for classes that live no longer than a request. The host goes on to the next day by
 * {@link AccessEngine#advanceTo}.
 */
public final class AccessModule extends AbstractModule {

    private final RightsJournal journal;
    private final Supplier<Stream<User>> users;
    private final Clock clock;

    /**
     * On this journal; one in memory, with an entry that puts them, serves rights that come from a file.
     *
     * @param users asked once, for all people
     * @param clock says which day it is
     */
    public AccessModule(RightsJournal journal, Supplier<Stream<User>> users, Clock clock) {
        this.journal = journal;
        this.users = users;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(RightsJournal.class).toInstance(journal);
    }

    @Provides
    @Singleton
    RightsAdministration administration() {
        return RightsAdministration.open(journal, users.get(), LocalDate.now(clock));
    }

    @Provides
    @Singleton
    AccessEngine engine(RightsAdministration administration) {
        return administration.engine();
    }

    @Provides
    AccessSnapshot snapshot(AccessEngine engine) {
        return engine.snapshot();
    }

    @Provides
    RightsHistory history() {
        return new RightsHistory(journal);
    }
}
