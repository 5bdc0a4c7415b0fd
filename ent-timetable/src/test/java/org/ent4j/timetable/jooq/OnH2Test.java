package org.ent4j.timetable.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ent4j.model.MigratedH2;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.AdjustmentsContract;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ImportReportsContract;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.PublishedTimetablesContract;
import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.timetable.spi.StoredDecisionsContract;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class OnH2Test
        implements PublishedTimetablesContract, StoredDecisionsContract, AdjustmentsContract, ImportReportsContract {

    private static final MigratedH2 MIGRATED =
            MigratedH2.by(database -> JooqTimetable.on(database).migrate());

    private final JdbcDataSource database = MIGRATED.fresh();
    private final JooqTimetable timetable = JooqTimetable.on(database);

    @Override
    public PublishedTimetables publications() {
        return timetable.publications();
    }

    @Override
    public StoredDecisions decisions() {
        return timetable.decisions();
    }

    @Override
    public ImportReports reports() {
        return timetable.importReports();
    }

    @Override
    public Adjustments adjustments() {
        return timetable.adjustments();
    }

    @Test
    void migrating_again_changes_nothing_and_the_history_has_a_table_of_its_own() throws SQLException {
        timetable.migrate();

        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "tt\\_%", null)) {
            var count = 0;
            while (tables.next()) {
                count++;
            }
            assertThat(count).isEqualTo(13);
        }
    }
}
