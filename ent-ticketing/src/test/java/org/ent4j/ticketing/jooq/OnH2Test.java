package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.ent4j.model.MigratedH2;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.Questions;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

class OnH2Test implements DatabaseContract {

    private static final MigratedH2 MIGRATED =
            MigratedH2.by(database -> JooqTicketing.on(database).migrate());

    private DataSource database = database();

    private static DataSource database() {
        return JdbcConnectionPool.create(MIGRATED.fresh());
    }

    @Override
    public Store store() {
        database = database();
        var ticketing = JooqTicketing.on(database);
        return new Store(ticketing.tickets(TicketJson.text()), ticketing.exchanges(TicketJson.text()));
    }

    @Override
    public AttachmentContents contents(AttachmentPolicy policy) {
        return JooqTicketing.on(database()).attachments(policy);
    }

    @Override
    public Questions questions() {
        database = database();
        return JooqTicketing.on(database).questions(TicketJson.text());
    }

    @Override
    public KnownAnswers knownAnswers() {
        return JooqTicketing.on(database()).knownAnswers();
    }

    @Override
    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void migrating_again_changes_nothing_and_the_history_has_a_table_of_its_own() throws SQLException {
        JooqTicketing.on(database).migrate();
        var once = tables();
        JooqTicketing.on(database).migrate();

        assertThat(tables()).isEqualTo(once);
        assertThat(once).contains("tick_ticket", "tick_event", "tick_schema_history");
    }

    private Set<String> tables() throws SQLException {
        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "tick\\_%", null)) {
            var names = new TreeSet<String>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        JooqTicketing.on(database).migrate();
        var history = new SchemaHistory(database, Optional.empty(), JooqTicketing.HISTORY);

        assertThat(history.holds(JooqTicketing.SCRIPTS)).isTrue();
    }
}
