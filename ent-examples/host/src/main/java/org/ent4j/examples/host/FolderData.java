package org.ent4j.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.timetable.jooq.JooqTimetable;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.exception.DataAccessException;

/**
 * A folder with the portal's data: an H2 database, and the timetable files deposited beside it. Data that were not
 * there before are taken away again unless {@link #keep} is called: a refused file leaves nothing behind, and what a
 * killed command left is taken away by the next. What else is in the folder stays as it is.
 */
public final class FolderData implements EntData, AutoCloseable {

    /**
     * Without a write delay, data survive a command that is killed; with one, H2 was seen to lose rows then. The file is not put
     * in order at every close, which took a tenth of a second for 4 MB and was never done with: old space is used again after
     * H2's 45 seconds, so the file grows by what is written in that time and then no more.
     */
    private static final String URL =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0;WRITE_DELAY=0;MAX_COMPACT_TIME=0";

    private static final String NAME = "ent";
    private static final String FILE = NAME + ".mv.db";
    private static final OwnFiles NOTHING = new OwnFiles(List.of(), List.of());

    private final Path folder;
    private final JdbcConnectionPool pool;
    private final Directory directory;
    private final JooqTimetable timetable;
    private OwnFiles own;

    private FolderData(Path folder, OwnFiles own, JdbcConnectionPool pool) {
        this.folder = folder;
        this.own = own;
        this.pool = pool;
        this.directory = Directory.on(JooqDirectory.on(pool).migrate());
        this.timetable = JooqTimetable.on(pool).migrate();
    }

    /**
     * The data of a folder, made when there are none.
     *
     * @throws UncheckedIOException when the folder cannot be made or written
     * @throws DataUnavailable when another command works on it, or its data are damaged
     */
    public static FolderData open(Path folder) {
        try {
            var made = OwnFiles.makeFolder(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return open(folder, made);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static FolderData open(Path folder, OwnFiles made) throws IOException {
        var pool = JdbcConnectionPool.create(URL.formatted(folder.resolve(NAME).toAbsolutePath()), "sa", "");
        try {
            var known = FirstUse.of(pool).begin();
            var own = made.andWhatComes(folder);
            return new FolderData(folder, known ? NOTHING : own.and(folder.resolve(FILE)), pool);
        } catch (SQLException | FlywayException | DataAccessException unusable) {
            pool.dispose();
            made.takeAway();
            throw new DataUnavailable(why(unusable), folder, unusable);
        }
    }

    private static DataUnavailable.Why why(Exception unusable) {
        for (Throwable cause = unusable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return DataUnavailable.Why.IN_USE;
            }
        }
        return DataUnavailable.Why.UNREADABLE;
    }

    /** Whether the folder holds the data of a portal. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    public Path folder() {
        return folder;
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public PublishedTimetables publications() {
        return timetable.publications();
    }

    @Override
    public Adjustments adjustments() {
        return timetable.adjustments();
    }

    @Override
    public StoredDecisions decisions() {
        return timetable.decisions();
    }

    @Override
    public ImportReports importReports() {
        return timetable.importReports();
    }

    @Override
    public DepositedTimetables deposits() {
        return new FolderDeposits(folder.resolve("deposits"));
    }

    /** Everything went well: the folder stays. */
    public void keep() {
        FirstUse.of(pool).end();
        own = NOTHING;
    }

    @Override
    public void close() {
        pool.dispose();
        try {
            own.takeAway();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
