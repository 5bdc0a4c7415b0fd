package org.ent4j.access.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.ent4j.access.spi.RightsJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Each test in a schema of its own, beside the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPostgresTest implements StoredTexts {

    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    private JooqAccess fresh() {
        return JooqAccess.on(postgres.getPostgresDatabase())
                .inSchema("s" + UUID.randomUUID().toString().replace("-", ""))
                .migrate();
    }

    @Override
    public RightsJournal journal() {
        return fresh().journal();
    }
}
