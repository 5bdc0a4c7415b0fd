package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.RunningPortal;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.PortalClock;

/**
 * A portal on a copy of the demonstration's data, which are prepared once: nothing that one test does is seen by
 * another. It is Tuesday 24 November 2026, 10:05.
 */
public final class TestPortal implements AutoCloseable {

    public static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 24, 10, 5);

    private static final String FILE = "portail.mv.db";

    private static Optional<DatabaseUrl> onPostgres = Optional.empty();

    private final DatabaseUrl database;
    private final RunningPortal portal;

    private TestPortal(DatabaseUrl database, RunningPortal portal) {
        this.database = database;
        this.portal = portal;
    }

    public static TestPortal fresh() {
        return fresh(MOMENT);
    }

    /** At another moment of the school year. */
    public static TestPortal fresh(LocalDateTime moment) {
        return start(copyOfPrepared(), moment);
    }

    /** The same on PostgreSQL. */
    public static TestPortal onPostgres() {
        return start(Postgres.copyOf(preparedOnPostgres()), MOMENT);
    }

    /** Another instance of the portal on the same database, or the same one started again. */
    public TestPortal again() {
        return start(database, MOMENT);
    }

    private static TestPortal start(DatabaseUrl database, LocalDateTime moment) {
        return new TestPortal(database, running(database, moment));
    }

    private static RunningPortal running(DatabaseUrl database, LocalDateTime moment) {
        return RunningPortal.start(database, PortalClock.at(moment), 0).prepare();
    }

    private static synchronized DatabaseUrl preparedOnPostgres() {
        var there = onPostgres.orElseGet(() -> {
            var database = Postgres.empty();
            prepareByTwo(database);
            return database;
        });
        onPostgres = Optional.of(there);
        return there;
    }

    /** Of two instances that are started at once, one does it. */
    private static void prepareByTwo(DatabaseUrl database) {
        var other = CompletableFuture.runAsync(() -> running(database, MOMENT).close());
        running(database, MOMENT).close();
        other.join();
    }

    private static DatabaseUrl copyOfPrepared() {
        var prepared = PreparedData.in(folder -> {
            var database = DatabaseUrl.inFolder(folder);
            running(database, MOMENT).close();
            compact(database);
        });
        var folder = TemporaryFolders.make();
        try {
            Files.copy(prepared.resolve(FILE), folder.resolve(FILE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return DatabaseUrl.inFolder(folder);
    }

    /** Every test copies it. */
    private static void compact(DatabaseUrl database) {
        try (var connection = DriverManager.getConnection(database.jdbc(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Where its data are, for another process. */
    public DatabaseUrl database() {
        return database;
    }

    public String url() {
        return "http://localhost:" + portal.port();
    }

    /** What the portal is made of. */
    public <T> T part(Class<T> type) {
        return portal.part(type);
    }

    /** The school in which everything is set up. */
    public OpenSchool school() {
        return part(OpenSchools.class).find(DemoSchools.first()).orElseThrow();
    }

    /** Whoever plays that part in the demonstration: its beginning is enough, {@code "Direction"}. */
    public Person player(String part) {
        return part(DemoPeople.class).all().stream()
                .filter(each -> each.part().startsWith(part))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** Whoever plays that part, signed in. */
    public Someone signIn(String part) {
        return signIn(player(part));
    }

    public Someone signIn(Person person) {
        return Someone.at(url()).signIn(person.id());
    }

    /** Nobody in particular. */
    public Someone guest() {
        return Someone.at(url());
    }

    /** This one is stopped where it stands, and another is started on its data. */
    public TestPortal restarted() {
        var clock = part(PortalClock.class);
        portal.close();
        return new TestPortal(database, RunningPortal.start(database, clock, 0).prepare());
    }

    /** An administrator of the school whose timetable is still to be imported. */
    public Person secondAdministrator() {
        var school = part(OpenSchools.class).find(DemoSchools.second()).orElseThrow();
        return part(DemoPeople.class).administrators().stream()
                .filter(each -> each.school().equals(school.id()))
                .findFirst()
                .flatMap(each -> school.names().find(each.person()))
                .orElseThrow();
    }

    @Override
    public void close() {
        portal.close();
    }
}
