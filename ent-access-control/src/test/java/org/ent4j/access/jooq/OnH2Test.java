package org.ent4j.access.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.MigratedH2;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class OnH2Test implements StoredTexts {

    private static final MigratedH2 MIGRATED =
            MigratedH2.by(database -> JooqAccess.on(database).migrate());

    private final JdbcDataSource database = MIGRATED.fresh();
    private final JooqAccess access = JooqAccess.on(database);

    @Override
    public RightsJournal journal() {
        return access.journal();
    }

    @Test
    void migrating_again_changes_nothing_and_the_history_has_a_table_of_its_own() throws SQLException {
        access.migrate();

        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "acc\\_%", null)) {
            var count = 0;
            while (tables.next()) {
                count++;
            }
            assertThat(count).isEqualTo(5);
        }
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        var history = new SchemaHistory(database, Optional.empty(), JooqAccess.HISTORY);

        assertThat(history.holds(JooqAccess.SCRIPTS)).isTrue();
    }
}
