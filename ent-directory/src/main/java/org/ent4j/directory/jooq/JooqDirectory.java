package org.ent4j.directory.jooq;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.Nomenclature;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.Structures;
import org.flywaydb.core.Flyway;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.exception.SQLStateClass;
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
    private static final String HISTORY = "dir_schema_history";
    private static final String UNIQUE_VIOLATION = "23505";

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

    /** Brings the tables to the version of this library; does nothing when they are. */
    public JooqDirectory migrate() {
        var flyway = Flyway.configure(JooqDirectory.class.getClassLoader())
                .dataSource(database)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        schema.map(this::stored).ifPresent(name -> flyway.schemas(name).defaultSchema(name));
        flyway.load().migrate();
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

    @Override
    public Either<Outdated, DirectoryChanges> write(DirectoryChanges changes) {
        return orOutdated(() -> {
            dsl.transaction(transaction -> write(transaction, changes));
            return changes;
        });
    }

    /** What was written, or that somebody else wrote at the same time. */
    static <T> Either<Outdated, T> orOutdated(Supplier<T> writing) {
        try {
            return Either.right(writing.get());
        } catch (OutdatedException outdated) {
            return Either.left(outdated.outdated());
        } catch (IntegrityConstraintViolationException violation) {
            if (UNIQUE_VIOLATION.equals(violation.sqlState())) {
                return Either.left(new Outdated(""));
            }
            throw violation;
        } catch (DataAccessException lost) {
            if (lost.sqlStateClass() == SQLStateClass.C40_TRANSACTION_ROLLBACK) {
                return Either.left(new Outdated(""));
            }
            throw lost;
        }
    }

    private static void write(Configuration transaction, DirectoryChanges changes) {
        var batch = new Batch(transaction.dsl());
        new NomenclatureWriter(batch).write(changes.subjects(), changes.formations());
        new StructureWriter(batch).write(changes.structures());
        new PersonWriter(batch).write(changes.people());
        changes.day().ifPresent(day -> new MembershipWriter(batch).write(changes.people(), day));
    }
}
