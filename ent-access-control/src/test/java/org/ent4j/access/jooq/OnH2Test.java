package org.ent4j.access.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class OnH2Test implements StoredTexts {

    private final JdbcDataSource database = database();
    private final JooqAccess access = JooqAccess.on(database).migrate();

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return database;
    }

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
