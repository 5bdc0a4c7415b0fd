package org.ent4j.model;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Databases in memory, each as a migration left a first one: it runs once, and its outcome is written for each anew. */
public final class MigratedH2 {

    private final List<String> script;

    private MigratedH2(List<String> script) {
        this.script = script;
    }

    /** @param migration of an empty database */
    public static MigratedH2 by(Consumer<DataSource> migration) {
        var first = empty();
        migration.accept(first);
        return new MigratedH2(script(first));
    }

    /** A database of its own, which ends with the JVM. */
    public JdbcDataSource fresh() {
        var database = empty();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var line : script) {
                statement.execute(line);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("What was migrated cannot be written again.", refused);
        }
        return database;
    }

    private static JdbcDataSource empty() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return database;
    }

    private static List<String> script(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var lines = statement.executeQuery("script")) {
            var script = new ArrayList<String>();
            while (lines.next()) {
                script.add(lines.getString(1));
            }
            return List.copyOf(script);
        } catch (SQLException refused) {
            throw new IllegalStateException("What was migrated cannot be read.", refused);
        }
    }
}
