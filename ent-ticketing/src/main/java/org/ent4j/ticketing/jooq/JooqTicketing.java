package org.ent4j.ticketing.jooq;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.model.jooq.history.Scripts;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.IncidentText;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.spi.Tickets;
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
 * The stores of tickets on a database: PostgreSQL, or H2 with {@code MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}, each
 * with transactions that read what is committed, as both do by default. Its tables begin with {@code tick_} and have a
 * history of their own, {@code tick_schema_history}, so that they live beside those of the host.
 */
public final class JooqTicketing {

    private static final String MIGRATIONS = "classpath:org/ent4j/ticketing/jooq/migration";
    private static final String POSTGRESQL_ONLY = "classpath:org/ent4j/ticketing/jooq/postgresql";
    static final String HISTORY = "tick_schema_history";
    static final Scripts SCRIPTS = Scripts.beside(
            JooqTicketing.class,
            "migration/V1__tickets.sql",
            "migration/V2__incidents.sql",
            "migration/V3__questions.sql",
            "migration/V4__remarks.sql",
            "migration/V5__asked_by.sql");
    static final Scripts OF_POSTGRESQL =
            SCRIPTS.and("postgresql/V1_1__order.sql", "postgresql/V3_1__order_of_questions.sql");

    private final DataSource dataSource;
    private final Optional<String> schema;

    private JooqTicketing(DataSource dataSource, Optional<String> schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** In the schema that connections have by default. */
    public static JooqTicketing on(DataSource dataSource) {
        return new JooqTicketing(dataSource, Optional.empty());
    }

    /** The same in that schema, a lower-case name; {@link #migrate} makes it. */
    public JooqTicketing inSchema(String name) {
        return new JooqTicketing(dataSource, Optional.of(name));
    }

    /** Brings the tables to the version of this library; call it before anything else. */
    public JooqTicketing migrate() {
        if (!new SchemaHistory(dataSource, schema, HISTORY).holds(scripts())) {
            migration().migrate();
        }
        return this;
    }

    private Flyway migration() {
        var flyway = Flyway.configure(JooqTicketing.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        schema.ifPresent(name -> flyway.defaultSchema(name).createSchemas(true));
        return flyway.load();
    }

    private Scripts scripts() {
        return dialect() == SQLDialect.H2 ? SCRIPTS : OF_POSTGRESQL;
    }

    private String[] locations() {
        return dialect() == SQLDialect.H2 ? new String[] {MIGRATIONS} : new String[] {MIGRATIONS, POSTGRESQL_ONLY};
    }

    /** @param text how events are written, as {@code TicketJson.text()} does */
    public Tickets tickets(TicketText text) {
        return new JooqTickets(context(), text);
    }

    /** The same tables: {@link Tickets#add} puts letters there. */
    public Exchanges exchanges(TicketText text) {
        return new JooqExchanges(context(), text);
    }

    /** @param text how they are written, as {@code IncidentJson.text()} does */
    public MajorIncidents incidents(IncidentText text) {
        return new JooqIncidents(context(), text);
    }

    /** What remarks of platforms that know no events became. */
    public Remarks remarks() {
        return new JooqRemarks(context());
    }

    /** Questions to correspondents. */
    public Questions questions(TicketText text) {
        return new JooqQuestions(context(), text);
    }

    /** What was answered before. */
    public KnownAnswers knownAnswers() {
        return new JooqKnownAnswers(context());
    }

    /** In the database too; a host may as well keep them in files. */
    public AttachmentContents attachments(AttachmentPolicy policy) {
        return new JooqContents(context(), policy);
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
