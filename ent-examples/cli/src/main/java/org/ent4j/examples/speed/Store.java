package org.ent4j.examples.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in a folder of its own, which is gone when it is closed. */
final class Store implements AutoCloseable {

    private final Path folder;
    private final JdbcConnectionPool connections;
    private final Journals journals;

    Store() throws IOException {
        folder = Files.createTempDirectory("ent-bench-");
        connections = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + folder.getFileName() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        journals = JooqVieScolaire.on(connections).migrate().journals(EventsJson.text());
    }

    Journals journals() {
        return journals;
    }

    /** How many bytes it has on disk. */
    long size() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() {
        connections.dispose();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Store::delete);
        } catch (IOException left) {
            throw new UncheckedIOException("Maybe %s is still open.".formatted(folder), left);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException left) {
            throw new UncheckedIOException("Maybe %s is still open.".formatted(file), left);
        }
    }
}
