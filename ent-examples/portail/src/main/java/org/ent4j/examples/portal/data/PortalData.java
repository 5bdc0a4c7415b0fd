package org.ent4j.examples.portal.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.ent4j.access.jooq.JooqAccess;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.directory.Directory;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.host.DepositedTimetables;
import org.ent4j.examples.host.EntData;
import org.ent4j.timetable.jooq.JooqTimetable;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;

/**
 * The portal's database. Every module has its tables there and brings them up to date by itself; whatever a module does is one
 * transaction of its own.
 */
public final class PortalData implements EntData, AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final JooqDirectory directory;
    private final JooqTimetable timetable;
    private final JooqVieScolaire vieScolaire;
    private final JooqCatalogue catalogue;
    private final JooqAccess access;

    private PortalData(HikariDataSource pool) {
        this.pool = pool;
        PortalTables.migrate(pool);
        this.directory = JooqDirectory.on(pool).migrate();
        this.timetable = JooqTimetable.on(pool).migrate();
        this.vieScolaire = JooqVieScolaire.on(pool).migrate();
        this.catalogue = JooqCatalogue.on(pool).migrate();
        this.access = JooqAccess.on(pool).migrate();
    }

    /** @throws DatabaseUnavailable when there is no database, or it does not let the portal in */
    public static PortalData open(DatabaseUrl url) {
        return new PortalData(pool(url));
    }

    private static HikariDataSource pool(DatabaseUrl url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url.jdbc());
        config.setUsername(url.user());
        config.setPassword(url.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("portail");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException refused) {
            throw new DatabaseUnavailable(url, refused);
        }
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    /** The directory with what is stored beside people: accounts, free groups, lists of correspondents. */
    public JooqDirectory directoryStore() {
        return directory;
    }

    @Override
    public Directory directory() {
        return Directory.on(directory);
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
        return new StoredDeposits(pool);
    }

    public Journals journals() {
        return vieScolaire.journals(EventsJson.text());
    }

    public JooqCatalogue catalogue() {
        return catalogue;
    }

    public RightsJournal rightsJournal() {
        return access.journal();
    }

    @Override
    public void close() {
        pool.close();
    }
}
