package org.ent4j.timetable.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.AdjustmentsContract;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ImportReportsContract;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.PublishedTimetablesContract;
import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.timetable.spi.StoredDecisionsContract;

/** Each test in a schema of its own, beside the others. */
class OnPostgresTest
        implements PublishedTimetablesContract, StoredDecisionsContract, AdjustmentsContract, ImportReportsContract {

    private static final DataSource DATABASE = ScratchPostgres.database();

    private JooqTimetable fresh() {
        return JooqTimetable.on(DATABASE)
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
