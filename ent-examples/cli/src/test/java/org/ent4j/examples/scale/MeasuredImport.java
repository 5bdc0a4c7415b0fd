package org.ent4j.examples.scale;

import static com.sun.management.GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * One run in a JVM of its own: what each step takes, and the most heap that was in use after a collection. Writes a line
 * {@code name=value} for each figure.
 */
final class MeasuredImport {

    private static final ImportPolicy POLICY = ImportPolicy.usual(LocalDate.of(2027, 1, 16));

    private final Path sample;
    private final AtomicLong mostLive = new AtomicLong();

    private MeasuredImport(Path sample) {
        this.sample = sample;
    }

    /** @param args folder of the sample, and the database file */
    public static void main(String[] args) throws IOException {
        var run = new MeasuredImport(Path.of(args[0]));
        run.watch();
        run.reading();
        run.importing(Path.of(args[1]));
    }

    private static void tell(String figure, Object value) {
        System.out.println(figure + "=" + value);
    }

    private void watch() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) -> {
                                if (notification.getType().equals(GARBAGE_COLLECTION_NOTIFICATION)) {
                                    var info = GarbageCollectionNotificationInfo.from(
                                            (CompositeData) notification.getUserData());
                                    mostLive.accumulateAndGet(
                                            info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                                    .filter(pool -> isHeap(pool.getKey()))
                                                    .map(Map.Entry::getValue)
                                                    .mapToLong(MemoryUsage::getUsed)
                                                    .sum(),
                                            Math::max);
                                }
                            },
                            null,
                            null);
        }
    }

    private static boolean isHeap(String pool) {
        return List.of("Eden", "Survivor", "Old", "Tenured").stream().anyMatch(pool::contains);
    }

    private <T> T timed(String name, Supplier<T> step) {
        mostLive.set(0);
        var begun = System.nanoTime();
        var result = step.get();
        tell(name + ".seconds", String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begun) / 1e9));
        System.gc();
        tell(name + ".heapMB", mostLive.get() >> 20);
        return result;
    }

    private void reading() {
        tell("bytes", bytes(sample.resolve("aaf")));
        timed("stax", () -> staxPass(sample.resolve("aaf")));
        timed("stax2", () -> staxPass(sample.resolve("aaf")));
        timed("reading", () -> AafFeed.folder(sample.resolve("aaf")).read(KnownStructures.NONE, new NoRows()));
    }

    private void importing(Path file) {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file.toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0;WRITE_DELAY=0",
                "sa",
                "");
        var directory = Directory.on(JooqDirectory.on(pool).migrate());
        step(directory, "full", "aaf");
        step(directory, "again", "aaf");
        step(directory, "delta", "aaf-delta");
        step(directory, "deltaAgain", "aaf-delta");
        var refused =
                timed("truncated.plan", () -> directory.plan(AafFeed.folder(sample.resolve("aaf-truncated")), POLICY));
        tell("truncated.refused", refused.isLeft() ? Messages.render(refused.getLeft(), Lang.EN) : "no");
        pool.dispose();
    }

    private void step(Directory directory, String name, String folder) {
        var plan = timed(
                name + ".plan",
                () -> directory
                        .plan(AafFeed.folder(sample.resolve(folder)), POLICY)
                        .get());
        tell(name + ".people", people(plan));
        tell(name + ".fates", plan.fates());
        tell(name + ".issues", plan.issues().size());
        tell(name + ".changesNothing", plan.changesNothing());
        timed(name + ".apply", () -> directory.apply(plan).get());
    }

    private static int people(ImportPlan plan) {
        return plan.fates().entrySet().stream()
                .filter(fate -> fate.getKey() != Fate.DISAPPEARED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static long bytes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Every event of every file, and nothing else. */
    private static int staxPass(Path folder) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var events = 0;
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                events += staxPass(factory, file);
            }
            return events;
        } catch (IOException | XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int staxPass(XMLInputFactory factory, Path file) throws IOException, XMLStreamException {
        var events = 0;
        try (var in = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                events++;
            }
        }
        return events;
    }

    private static final class NoRows implements FeedRows {

        @Override
        public void structure(SourceLocation where, Structure structure) {}

        @Override
        public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {}

        @Override
        public void subject(SourceLocation where, Subject subject) {}

        @Override
        public void formation(SourceLocation where, Formation formation) {}

        @Override
        public void person(SourceLocation where, Person person) {}

        @Override
        public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {}

        @Override
        public void deletion(SourceLocation where, SourceKey person) {}
    }
}
