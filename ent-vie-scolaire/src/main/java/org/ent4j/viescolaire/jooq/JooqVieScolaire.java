package org.ent4j.viescolaire.jooq;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.model.jooq.history.Scripts;
import org.ent4j.viescolaire.spi.EventText;
import org.ent4j.viescolaire.spi.Journals;
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
 * The ports of vie scolaire on a database: PostgreSQL, or H2 with {@code MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}, each
 * with transactions that read what is committed, as both do by default. Its tables begin with {@code vs_} and have a
 * history of their own, {@code vs_schema_history}, so that they live beside those of the host.
 */
public final class JooqVieScolaire {

    private static final String MIGRATIONS = "classpath:org/ent4j/viescolaire/jooq/migration";
    static final String HISTORY = "vs_schema_history";
    static final Scripts SCRIPTS = Scripts.beside(JooqVieScolaire.class, "migration/V1__journals.sql");

    private final DataSource dataSource;
    private final Optional<String> schema;

    private JooqVieScolaire(DataSource dataSource, Optional<String> schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** In the schema that connections have by default. */
    public static JooqVieScolaire on(DataSource dataSource) {
        return new JooqVieScolaire(dataSource, Optional.empty());
    }

    /** The same in that schema, a lower-case name; {@link #migrate} makes it. */
    public JooqVieScolaire inSchema(String name) {
        return new JooqVieScolaire(dataSource, Optional.of(name));
    }

    /** Brings the tables to the version of this library; call it before anything else. */
    public JooqVieScolaire migrate() {
        if (!new SchemaHistory(dataSource, schema, HISTORY).holds(SCRIPTS)) {
            migration().migrate();
        }
        return this;
    }

    private Flyway migration() {
        var flyway = Flyway.configure(JooqVieScolaire.class.getClassLoader())
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        schema.ifPresent(name -> flyway.defaultSchema(name).createSchemas(true));
        return flyway.load();
    }

    /** @param text how events are written, as {@code EventsJson.text()} does */
    public Journals journals(EventText text) {
        return new JooqJournals(context(), text);
    }

    private DSLContext context() {
        var settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
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
