package org.ent4j.viescolaire.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.ent4j.model.MigratedH2;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsConcurrencyContract;
import org.ent4j.viescolaire.spi.JournalsModelContract;
import org.ent4j.viescolaire.spi.UnreadableContract;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class OnH2Test implements UnreadableContract, JournalsModelContract, JournalsConcurrencyContract {

    private static final MigratedH2 MIGRATED =
            MigratedH2.by(database -> JooqVieScolaire.on(database).migrate());

    private final JdbcDataSource database = MIGRATED.fresh();
    private final JooqVieScolaire vieScolaire = JooqVieScolaire.on(database);

    @Override
    public Journals journals() {
        return vieScolaire.journals(EventsJson.text());
    }

    @Override
    public void spoil(String school, String id, int sequence) {
        new ChangedRows(database).spoil(school, id, sequence);
    }

    @Override
    public void estrange(String school, JournalKey key, String kind) {
        new ChangedRows(database).estrange(school, key, kind);
    }

    @Test
    void migrating_again_changes_nothing_and_the_history_has_a_table_of_its_own() throws SQLException {
        vieScolaire.migrate();

        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "vs\\_%", null)) {
            var count = 0;
            while (tables.next()) {
                count++;
            }
            assertThat(count).isEqualTo(5);
        }
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        var history = new SchemaHistory(database, Optional.empty(), JooqVieScolaire.HISTORY);

        assertThat(history.holds(JooqVieScolaire.SCRIPTS)).isTrue();
    }
}
