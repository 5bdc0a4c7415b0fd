package org.ent4j.directory.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.AccountStoreContract;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.DirectoryStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresDirectoryTest implements DirectoryStoreContract, AccountStoreContract {

    private final AtomicInteger schemas = new AtomicInteger();
    private final EmbeddedPostgres postgres;

    PostgresDirectoryTest() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @BeforeAll
    void start() {
        JooqDirectory.on(postgres.getPostgresDatabase()).migrate();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    /** A schema of its own for each test. */
    @Override
    public DirectoryStore empty() {
        return fresh();
    }

    @Override
    public AccountStore noAccounts() {
        return fresh().accounts();
    }

    private JooqDirectory fresh() {
        return JooqDirectory.on(postgres.getPostgresDatabase(), "dir" + schemas.incrementAndGet())
                .migrate();
    }
}
