package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_STATE;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.Nomenclature;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.PrivacyStore;
import org.ent4j.directory.spi.SearchPeople;
import org.ent4j.directory.spi.Structures;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.model.jooq.history.Scripts;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * A directory in the tables {@code dir_*} of a database. Thread-safe. Migrate once, then use:
 *
 * <pre>{@code
 * var store = JooqDirectory.on(dataSource).migrate();
 * var directory = Directory.on(store);
 * }</pre>
 */
public final class JooqDirectory implements DirectoryStore {

    private static final String MIGRATIONS = "classpath:org/ent4j/directory/jooq/migration";
    private static final String POSTGRESQL_ONLY = "classpath:org/ent4j/directory/jooq/postgresql";
    static final String HISTORY = "dir_schema_history";
    static final Scripts SCRIPTS = Scripts.beside(
            JooqDirectory.class,
            "migration/V1__directory.sql",
            "migration/V2__contact.sql",
            "migration/V2_1__ine.sql",
            "migration/V3__accounts.sql",
            "migration/V4__search.sql",
            "migration/V6__membership.sql",
            "migration/V7__groups.sql",
            "migration/V8__mission.sql",
            "migration/V9__fingerprint.sql",
            "migration/V10__privacy.sql",
            "migration/V11__key_order.sql",
            "migration/V12__search_words.sql");
    static final Scripts OF_POSTGRESQL =
            SCRIPTS.and("postgresql/V4_1__search_order.sql", "postgresql/V12_1__search_words.sql");

    private final DataSource database;
    private final Optional<String> schema;
    private final DSLContext dsl;

    private JooqDirectory(DataSource database, Optional<String> schema) {
        this.database = database;
        this.schema = schema;
        this.dsl = DSL.using(database, dialect(database), settings(schema));
    }

    /** In the schema in which the connections of the data source are. */
    public static JooqDirectory on(DataSource database) {
        return new JooqDirectory(database, Optional.empty());
    }

    /** In a schema that {@link #migrate()} makes when it is not there. */
    public static JooqDirectory on(DataSource database, String schema) {
        return new JooqDirectory(database, Optional.of(schema));
    }

    private static SQLDialect dialect(DataSource database) {
        try (var connection = database.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException unreachable) {
            throw unreachable(unreachable);
        }
    }

    private static IllegalStateException unreachable(SQLException cause) {
        return new IllegalStateException(
                "The database of the directory cannot be reached.\nMaybe its address or its password is wrong.", cause);
    }

    private static Settings settings(Optional<String> schema) {
        var settings =
                new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withExecuteLogging(false);
        return schema.map(name -> settings.withRenderMapping(new RenderMapping()
                        .withSchemata(new MappedSchema().withInput("").withOutput(name))))
                .orElseGet(() -> settings.withRenderSchema(false));
    }

    /**
     * Brings the tables to the version of this library. After some versions what people are searched by, and their
     * fingerprints, are derived anew, which takes minutes for a million people and wants nobody to write meanwhile; when it
     * was interrupted, the next call does it.
     */
    public JooqDirectory migrate() {
        if (!new SchemaHistory(database, schema.map(this::stored), HISTORY).holds(scripts())) {
            migration().migrate();
        }
        if (isDue()) {
            new Fingerprints(dsl).fill();
            dsl.transaction(transaction -> indexWhenDue(transaction.dsl()));
        }
        return this;
    }

    private Flyway migration() {
        var flyway = Flyway.configure(JooqDirectory.class.getClassLoader())
                .dataSource(database)
                .locations(locations())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        schema.map(this::stored).ifPresent(name -> flyway.schemas(name).defaultSchema(name));
        return flyway.load();
    }

    /** A migration says so; without it every start would look for people without a fingerprint in the whole table. */
    private boolean isDue() {
        return dsl.select(DIR_SEARCH_STATE.DUE).from(DIR_SEARCH_STATE).fetchSingle(DIR_SEARCH_STATE.DUE);
    }

    /** What people are searched by is due when a migration emptied it; of several hosts that begin at once one derives it. */
    private static void indexWhenDue(DSLContext transaction) {
        var due = transaction
                .select(DIR_SEARCH_STATE.DUE)
                .from(DIR_SEARCH_STATE)
                .forUpdate()
                .fetchSingle(DIR_SEARCH_STATE.DUE);
        if (due) {
            SearchIndex.replaceAll(new Batch(transaction));
            transaction
                    .update(DIR_SEARCH_STATE)
                    .set(DIR_SEARCH_STATE.DUE, false)
                    .execute();
        }
    }

    private Scripts scripts() {
        return isPostgresql() ? OF_POSTGRESQL : SCRIPTS;
    }

    private boolean isPostgresql() {
        return dsl.dialect().family() == SQLDialect.POSTGRES;
    }

    private String[] locations() {
        return isPostgresql() ? new String[] {MIGRATIONS, POSTGRESQL_ONLY} : new String[] {MIGRATIONS};
    }

    /**
     * Derives what people are searched by anew from what is stored, in one transaction, while nobody writes: who does makes it
     * fail, and then nothing has changed. Every write does so by itself.
     */
    public JooqDirectory reindex() {
        dsl.transaction(transaction -> SearchIndex.replaceAll(new Batch(transaction.dsl())));
        return this;
    }

    /** The name as the database keeps it when it is written without quotes, as the statements have it. */
    private String stored(String name) {
        try (var connection = database.getConnection()) {
            var upper = connection.getMetaData().storesUpperCaseIdentifiers();
            return upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw unreachable(unreachable);
        }
    }

    @Override
    public People people() {
        return new JooqPeople(dsl);
    }

    @Override
    public SearchPeople search() {
        return search(SearchRoutes.USUAL);
    }

    SearchPeople search(SearchRoutes routes) {
        return new JooqSearch(dsl, routes);
    }

    @Override
    public Structures structures() {
        return new JooqStructures(dsl);
    }

    @Override
    public Nomenclature nomenclature() {
        return new JooqNomenclature(dsl);
    }

    @Override
    public Memberships memberships() {
        return new JooqMemberships(dsl);
    }

    /** The free groups, in the same database. */
    public FreeGroups freeGroups() {
        return new JooqFreeGroups(dsl);
    }

    /** The lettres de mission, in the same database. */
    public MissionLetters missionLetters() {
        return new JooqMissionLetters(dsl);
    }

    /** The correspondents of schools, in the same database. */
    public CorrespondentLists correspondentLists() {
        return new JooqCorrespondentLists(dsl);
    }

    /** What is kept of people, over all tables. */
    public PrivacyStore privacy() {
        return new StoredPrivacy(dsl);
    }

    @Override
    public Either<Outdated, DirectoryChanges> write(DirectoryChanges changes) {
        return Transactions.write(dsl, changes, transaction -> write(transaction, changes));
    }

    private static void write(DSLContext transaction, DirectoryChanges changes) {
        var batch = new Batch(transaction);
        var index = SearchIndex.before(batch, changes.people());
        new NomenclatureWriter(batch).write(changes.subjects(), changes.formations());
        new StructureWriter(batch).write(changes.structures());
        new PersonWriter(batch).write(changes.people());
        changes.day().ifPresent(day -> new MembershipWriter(batch).write(changes.people(), day));
        index.after();
    }

    /** The accounts, in the same database. */
    public AccountStore accounts() {
        return new StoredAccounts(dsl);
    }
}
