package org.ent4j.examples.portal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.ent4j.examples.portal.data.DatabaseUrl;

/** One PostgreSQL for all tests of a JVM, as it is out of the box: it waits for the disk. */
final class Postgres {

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
    }

    /** A database of its own. */
    static DatabaseUrl empty() {
        return create("");
    }

    /** A copy of a database that nobody has open. */
    static DatabaseUrl copyOf(DatabaseUrl other) {
        return create(" template " + name(other));
    }

    private static DatabaseUrl create(String how) {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        } catch (SQLException refused) {
            throw new IllegalStateException("No database on the PostgreSQL of the tests.", refused);
        }
        return DatabaseUrl.of("jdbc:postgresql://localhost:%d/%s".formatted(SERVER.getPort(), name), "postgres", "");
    }

    private static String name(DatabaseUrl url) {
        return url.jdbc().substring(url.jdbc().lastIndexOf('/') + 1);
    }
}
