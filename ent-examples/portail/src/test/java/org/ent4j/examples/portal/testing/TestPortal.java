package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
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

    private static final String DATABASE = "portail.mv.db";
    private static Optional<Path> prepared = Optional.empty();

    private final Path folder;
    private final RunningPortal portal;

    private TestPortal(Path folder, RunningPortal portal) {
        this.folder = folder;
        this.portal = portal;
    }

    public static TestPortal fresh() {
        return fresh(MOMENT);
    }

    /** At another moment of the school year. */
    public static TestPortal fresh(LocalDateTime moment) {
        var folder = temporary();
        try {
            Files.copy(prepared().resolve(DATABASE), folder.resolve(DATABASE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new TestPortal(folder, running(folder, moment));
    }

    private static RunningPortal running(Path folder, LocalDateTime moment) {
        return RunningPortal.start(DatabaseUrl.inFolder(folder), PortalClock.at(moment), 0)
                .prepare();
    }

    private static synchronized Path prepared() {
        var there = prepared.orElseGet(TestPortal::prepare);
        prepared = Optional.of(there);
        return there;
    }

    private static Path prepare() {
        var folder = temporary();
        running(folder, MOMENT).close();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("portail-test");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // it is in the folder for temporary files
        }
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
        return new TestPortal(
                folder,
                RunningPortal.start(DatabaseUrl.inFolder(folder), clock, 0).prepare());
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
        delete(folder);
    }
}
