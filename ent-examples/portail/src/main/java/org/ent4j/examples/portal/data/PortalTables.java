package org.ent4j.examples.portal.data;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.jdbc.JDBCUtils;

/** The tables {@code portal_*}, few enough to be named by hand. */
public final class PortalTables {

    private static final String MIGRATIONS = "classpath:org/ent4j/examples/portal/data/migration";
    private static final String HISTORY = "portal_schema_history";

    private PortalTables() {}

    static void migrate(DataSource database) {
        Flyway.configure(PortalTables.class.getClassLoader())
                .dataSource(database)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** For statements about these tables. */
    public static DSLContext on(DataSource database) {
        var settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
        return DSL.using(database, dialect(database), settings);
    }

    private static SQLDialect dialect(DataSource database) {
        try (var connection = database.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("No connection to the database.\nMaybe it is not started.", refused);
        }
    }

    public static Table<Record> table(String name) {
        return DSL.table(DSL.unquotedName("portal_" + name));
    }

    public static Field<String> text(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.VARCHAR);
    }

    public static Field<Integer> number(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.INTEGER);
    }

    public static Field<Long> version(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.BIGINT);
    }

    public static Field<byte[]> bytes(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.VARBINARY);
    }

    public static Field<OffsetDateTime> moment(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.TIMESTAMPWITHTIMEZONE);
    }
}
