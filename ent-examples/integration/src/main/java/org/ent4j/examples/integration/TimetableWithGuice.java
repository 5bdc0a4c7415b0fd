package org.ent4j.examples.integration;

import com.google.inject.Guice;
import com.google.inject.Injector;
import javax.sql.DataSource;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.guice.TimetableModule;
import org.ent4j.timetable.jooq.JooqTimetable;
import org.ent4j.timetable.spi.HostItems;

/** The timetable with Guice, on a database. */
public final class TimetableWithGuice {

    private TimetableWithGuice() {}

    /**
     * @param database PostgreSQL, or H2 with {@code MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}
     * @param items what the host has that a timetable speaks of: its teachers, classes, rooms
     */
    public static Timetables timetables(DataSource database, HostItems items) {
        var tables = JooqTimetable.on(database).migrate();
        Injector injector = Guice.createInjector(
                new TimetableModule(items, tables.decisions(), tables.publications(), tables.adjustments()));
        return injector.getInstance(Timetables.class);
    }
}
