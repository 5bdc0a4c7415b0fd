package org.ent4j.directory.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ent4j.model.Conformance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a search takes over a million people on PostgreSQL; fewer people with {@code -Dent.search.people=}. Writes
 * docs/performance-search.md with {@code -Dent.docs.write=true}.
 */
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
            var seconds = speed.fill(store);
            statement.execute("vacuum analyze");
            publish(page(seconds, speed.measure(store.search())));
        }
    }

    private static String page(long seconds, List<String> lines) {
        return """
                # Search: figures

                Written by `mvn -B verify -Pslow -pl ent-directory -am -Dtest=SearchSpeedTest -Dent.docs.write=true`, on %s,
                Java %s, %d processors. %,d invented people in an embedded PostgreSQL with 1 GB of shared buffers, written in
                %d s. 60 queries of each kind to warm up, then 300 measured; a query is the whole call, with
                its total and the page of 20 people. The target is 20 ms for p95.

                ```
                %s
                ```
                """.formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        PEOPLE,
                        seconds,
                        String.join("\n", lines));
    }

    private static void publish(String page) throws IOException {
        System.out.println(page);
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(Path.of(System.getProperty("ent.root", "."), "docs", "performance-search.md"), page);
        }
    }
}
