package org.ent4j.directory.jooq;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.h2.jdbcx.JdbcConnectionPool;

/** Another process that imports into a database on disk and stops in the middle of it, until it is killed. */
final class KilledImport {

    static final String STOPPED = "stopped";

    private static final StructureId SCHOOL = new StructureId("0869901V");

    private KilledImport() {}

    /** @param args the database, and the batch of statements after which to stop */
    public static void main(String[] args) {
        var directory = Directory.on(JooqDirectory.on(stopping(database(Path.of(args[0])), Integer.parseInt(args[1]))));
        run(directory, tomorrow());
    }

    /** Open until it is disposed of. */
    static JdbcConnectionPool database(Path file) {
        var url = "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0;WRITE_DELAY=0";
        return JdbcConnectionPool.create(url, "sa", "");
    }

    static void run(Directory directory, DirectoryFeed feed) {
        var policy = ImportPolicy.usual(LocalDate.of(2026, 10, 1));
        directory.apply(directory.plan(feed, policy).get()).get();
    }

    static DirectoryFeed today() {
        return feed(IntStream.range(0, 300), "6A");
    }

    /** Some are gone, some are new, all are in another class. */
    static DirectoryFeed tomorrow() {
        return feed(IntStream.range(50, 400), "6B");
    }

    private static DirectoryFeed feed(IntStream numbers, String group) {
        var people = numbers.mapToObj(number -> person(number, group)).toList();
        return new DirectoryFeed() {
            @Override
            public String source() {
                return "AAF";
            }

            @Override
            public boolean isOfAcademies() {
                return true;
            }

            @Override
            public FeedReading read(KnownStructures known, FeedRows rows) {
                var where = SourceLocation.of("feed");
                rows.structure(where, school(group));
                people.forEach(person -> rows.person(where, person));
                var coverage = Coverage.ofAcademies("AAF", Set.of("13"), Set.of(PeopleKind.PUPILS), true);
                return new FeedReading(coverage, List.of(), Set.of(), List.of());
            }
        };
    }

    private static Structure school(String name) {
        return Structure.builder()
                .id(SCHOOL)
                .addKeys(new SourceKey("AAF", "13", "43"))
                .name("COLLEGE " + name)
                .type("")
                .build();
    }

    private static Person person(int number, String group) {
        var key = new SourceKey("AAF", "13", String.valueOf(number));
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of("NOM " + number, "Jo"))
                .profil(Profil.ELEVE)
                .addAffiliations(Affiliation.builder()
                        .structure(SCHOOL)
                        .source("AAF")
                        .profil(Profil.ELEVE)
                        .addClasses(group)
                        .build())
                .build();
    }

    /** Statements run as they are, until so many batches have run. */
    private static DataSource stopping(DataSource database, int batches) {
        var left = new AtomicInteger(batches);
        return proxy(DataSource.class, database, left);
    }

    private static final Map<String, Class<?>> PROXIED =
            Stream.of(Connection.class, java.sql.PreparedStatement.class).collect(toMap(Class::getName, type -> type));

    private static <T> T proxy(Class<T> type, Object target, AtomicInteger left) {
        InvocationHandler handler = (proxy, method, args) -> {
            var result = invoke(target, method, args);
            if (method.getName().equals("executeBatch") && left.decrementAndGet() == 0) {
                stop();
            }
            var proxied = PROXIED.get(method.getReturnType().getName());
            return proxied == null ? result : proxy(proxied, result, left);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Waits for an end that only a kill brings. */
    private static void stop() {
        System.out.println(STOPPED);
        try {
            System.in.read();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
