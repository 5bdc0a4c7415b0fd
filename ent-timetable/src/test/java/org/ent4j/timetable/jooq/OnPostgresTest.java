package org.ent4j.timetable.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.AdjustmentsContract;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ImportReportsContract;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.PublishedTimetablesContract;
import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.timetable.spi.StoredDecisionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Each test in a schema of its own, beside the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPostgresTest
        implements PublishedTimetablesContract, StoredDecisionsContract, AdjustmentsContract, ImportReportsContract {

    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    private JooqTimetable fresh() {
        return JooqTimetable.on(postgres.getPostgresDatabase())
                .inSchema("s" + UUID.randomUUID().toString().replace("-", ""))
                .migrate();
    }

    @Override
    public PublishedTimetables publications() {
        return fresh().publications();
    }

    @Override
    public ImportReports reports() {
        return fresh().importReports();
    }

    @Override
    public Adjustments adjustments() {
        return fresh().adjustments();
    }

    @Override
    public StoredDecisions decisions() {
        return fresh().decisions();
    }
}
