package org.ent4j.catalogue.jooq;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.catalogue.spi.EntryTexts;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Shelves;
import org.ent4j.catalogue.spi.Traces;
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
 * The stores of the catalogue on a database: PostgreSQL, or H2 with {@code MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}, each
 * with transactions that read what is committed, as both do by default. Its tables begin with {@code cat_} and have a
 * history of their own, {@code cat_schema_history}, so that they live beside those of the host.
 */
public final class JooqCatalogue {

    private static final String MIGRATIONS = "classpath:org/ent4j/catalogue/jooq/migration";
    static final String HISTORY = "cat_schema_history";
    static final Scripts SCRIPTS = Scripts.beside(JooqCatalogue.class, "migration/V1__shelf.sql");

    private final DataSource dataSource;
    private final Optional<String> schema;

    private JooqCatalogue(DataSource dataSource, Optional<String> schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** In the schema that connections have by default. */
    public static JooqCatalogue on(DataSource dataSource) {
        return new JooqCatalogue(dataSource, Optional.empty());
    }

    /** The same in that schema, a lower-case name; {@link #migrate} makes it. */
    public JooqCatalogue inSchema(String name) {
        return new JooqCatalogue(dataSource, Optional.of(name));
    }

    /** Brings the tables to the version of this library; call it before anything else. */
    public JooqCatalogue migrate() {
        if (!new SchemaHistory(dataSource, schema, HISTORY).holds(SCRIPTS)) {
            migration().migrate();
        }
        return this;
    }

    private Flyway migration() {
        var flyway = Flyway.configure(JooqCatalogue.class.getClassLoader())
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        schema.ifPresent(name -> flyway.defaultSchema(name).createSchemas(true));
        return flyway.load();
    }

    /** @param text how values are written, as each class of {@code ….json} says for its own */
    public <T> Shelf<T> shelf(Filing<T> filing, EntryText<T> text) {
        return new JooqShelf<>(context(), filing, text);
    }

    /** @param texts how values of each kind are written, as {@code CatalogueJson.texts()} does */
    public Shelves shelves(EntryTexts texts) {
        return new Shelves() {
            @Override
            public <T> Shelf<T> of(Filing<T> filing) {
                return shelf(filing, texts.of(filing));
            }

            @Override
            public Traces traces() {
                return JooqCatalogue.this.traces();
            }
        };
    }

    /** Traces, those of every shelf of these tables among them. */
    public Traces traces() {
        return new JooqTraces(context());
    }

    private DSLContext context() {
        var settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false)
                .withFetchWarnings(false);
        schema.ifPresent(name -> settings.withRenderMapping(new RenderMapping()
                .withSchemata(new MappedSchema().withInput("").withOutput(name))));
        return DSL.using(dataSource, dialect(), settings);
    }

    private SQLDialect dialect() {
        try (var connection = dataSource.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "No connection to the database.\nMaybe it is not started, or the password is another.", refused);
        }
    }
}
