package org.ent4j.directory.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.ent4j.model.Conformance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a search takes over a million people on PostgreSQL; fewer people with {@code -Dent.search.people=}. */
@Tag("slow")
class SearchSpeedTest {

    private static final int PEOPLE = Integer.getInteger("ent.search.people", 1_000_000);

    @Test
    void every_kind_of_query_is_measured() throws IOException, SQLException {
        var speed = new SearchSpeed(Conformance.file("names"), PEOPLE);
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                var one = postgres.getDatabase("postgres", "postgres", Map.of("reWriteBatchedInserts", "true"))
                        .getConnection();
                var statement = one.createStatement()) {
            JooqDirectory.on(postgres.getPostgresDatabase()).migrate();
            var store = JooqDirectory.on(OneConnection.of(one));
            speed.fill(store);
            statement.execute("vacuum analyze");
            speed.measure(store.search());
        }
    }
}
