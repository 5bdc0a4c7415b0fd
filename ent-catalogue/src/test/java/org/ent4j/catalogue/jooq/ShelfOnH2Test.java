package org.ent4j.catalogue.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.spi.ShelfContract;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ShelfOnH2Test implements ShelfContract {

    private final DataSource database = fresh();

    static DataSource fresh() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return JdbcConnectionPool.create(database);
    }

    @Override
    public Store store() {
        var catalogue = JooqCatalogue.on(database).migrate();
        return new Store(catalogue.shelf(NOTES, TEXT), catalogue.traces());
    }

    @Test
    void what_cannot_be_read_says_which_it_is_and_not_what_it_holds() throws SQLException {
        var notes = store().notes();
        notes.put(
                new Note("a", SCHOOL, "x"), 0, new Trace(MONDAY, new PersonId("admin"), SCHOOL, "added", "note", "a"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update cat_entry set body = 'secret'");
        }

        assertThatThrownBy(() -> notes.find("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("note a")
                .hasMessageNotContaining("secret");
    }

    @Test
    void of_what_is_erased_or_forgotten_no_row_holds_anything() throws SQLException {
        var notes = store().notes();
        var trace = new Trace(MONDAY, new PersonId("admin"), SCHOOL, "changed", "note", "a");
        notes.put(new Note("a", SCHOOL, "secret"), 0, trace);
        notes.put(new Note("b", SCHOOL, "secret"), 0, trace);
        notes.erase("a", 1, trace).get();
        notes.remove("b", 1, trace).get();
        assertThat(rowsThatHold("secret")).isEqualTo(2);
        notes.forget("b");

        assertThat(rowsThatHold("secret")).isZero();
    }

    private int rowsThatHold(String text) throws SQLException {
        var query = "select (select count(*) from cat_entry where body like '%" + text + "%') + "
                + "(select count(*) from cat_version where body like '%" + text + "%')";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        JooqCatalogue.on(database).migrate();
        var history = new SchemaHistory(database, Optional.empty(), JooqCatalogue.HISTORY);

        assertThat(history.holds(JooqCatalogue.SCRIPTS)).isTrue();
    }
}
