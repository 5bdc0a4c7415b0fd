package org.ent4j.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * One PostgreSQL for all tests of a JVM: it starts with the first of them, ends with the JVM, and never waits for the disk,
 * as nobody reads its data afterwards.
 */
public final class ScratchPostgres {

    private static final int MOST_CONNECTIONS = 50;

    private ScratchPostgres() {}

    private static final class Server {
        static final EmbeddedPostgres ONCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException unstarted) {
                throw new UncheckedIOException(unstarted);
            }
        }
    }

    /** An empty database of its own, whose connections are pooled. */
    public static DataSource database() {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.ONCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("No database %s on the PostgreSQL of the tests.".formatted(name), refused);
        }
        return pooled(name);
    }

    private static DataSource pooled(String name) {
        var source = new PGConnectionPoolDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {Server.ONCE.getPort()});
        source.setDatabaseName(name);
        source.setUser("postgres");
        var pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MOST_CONNECTIONS);
        return pool;
    }
}
