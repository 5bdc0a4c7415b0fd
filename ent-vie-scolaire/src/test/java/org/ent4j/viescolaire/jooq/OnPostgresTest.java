package org.ent4j.viescolaire.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsConcurrencyContract;
import org.ent4j.viescolaire.spi.JournalsContract;
import org.ent4j.viescolaire.spi.JournalsModelContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Each test in a schema of its own, beside the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPostgresTest implements JournalsContract, JournalsModelContract, JournalsConcurrencyContract {

    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Override
    public Journals journals() {
        return JooqVieScolaire.on(postgres.getPostgresDatabase())
                .inSchema("s" + UUID.randomUUID().toString().replace("-", ""))
                .migrate()
                .journals(EventsJson.text());
    }
}
