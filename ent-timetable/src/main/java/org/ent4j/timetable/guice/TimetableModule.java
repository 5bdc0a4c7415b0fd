package org.ent4j.timetable.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.HostItems;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;

/** Binds {@link Timetables} and its ports, which the host gives. */
public final class TimetableModule extends AbstractModule {

    private final HostItems items;
    private final StoredDecisions decisions;
    private final PublishedTimetables publications;
    private final Adjustments adjustments;

    public TimetableModule(
            HostItems items, StoredDecisions decisions, PublishedTimetables publications, Adjustments adjustments) {
        this.items = items;
        this.decisions = decisions;
        this.publications = publications;
        this.adjustments = adjustments;
    }

    @Override
    protected void configure() {
        bind(HostItems.class).toInstance(items);
        bind(StoredDecisions.class).toInstance(decisions);
        bind(PublishedTimetables.class).toInstance(publications);
        bind(Adjustments.class).toInstance(adjustments);
    }

    @Provides
    @Singleton
    Timetables timetables() {
        return Timetables.of(items, decisions, publications, adjustments);
    }
}
