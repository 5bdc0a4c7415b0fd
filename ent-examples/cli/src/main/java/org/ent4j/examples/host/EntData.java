package org.ent4j.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.timetable.jooq.JooqTimetable;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A folder with the portal's data: an H2 database, and the timetable files deposited beside it. A folder that did not
 * exist before is taken away again unless {@link #keep} is called: a refused file leaves nothing behind.
 */
public final class EntData implements AutoCloseable {

    private static final String URL = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0";

    private final Path folder;
    private final JdbcConnectionPool pool;
    private final Directory directory;
    private final JooqTimetable timetable;
    private boolean kept;

    private EntData(Path folder, boolean kept) {
        this.folder = folder;
        this.kept = kept;
        this.pool =
                JdbcConnectionPool.create(URL.formatted(folder.resolve("ent").toAbsolutePath()), "sa", "");
        this.directory = Directory.on(JooqDirectory.on(pool).migrate());
        this.timetable = JooqTimetable.on(pool).migrate();
    }

    /** @throws UncheckedIOException when the folder cannot be made */
    public static EntData open(Path folder) {
        var known = exists(folder);
        try {
            Files.createDirectories(folder);
            return new EntData(folder, known);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether the folder holds the data of a portal. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve("ent.mv.db"));
    }

    public Path folder() {
        return folder;
    }

    public DataSource dataSource() {
        return pool;
    }

    public Directory directory() {
        return directory;
    }

    public PublishedTimetables publications() {
        return timetable.publications();
    }

    public StoredDecisions decisions() {
        return timetable.decisions();
    }

    public Deposits deposits() {
        return new Deposits(folder.resolve("deposits"));
    }

    /** Everything went well: the folder stays. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        pool.dispose();
        if (!kept) {
            takeAway();
        }
    }

    private void takeAway() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
