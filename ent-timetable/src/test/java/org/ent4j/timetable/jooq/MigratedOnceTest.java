package org.ent4j.timetable.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flyway is asked unless the history says that every script of this version was applied as it is. */
class MigratedOnceTest {

    private final AtomicInteger connections = new AtomicInteger();
    private final JdbcDataSource tables = new JdbcDataSource();
    private final DataSource database = counted();
    private final JooqTimetable timetable = JooqTimetable.on(database);

    MigratedOnceTest() {
        tables.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    }

    /** The tables, with how often somebody connected to them. */
    private DataSource counted() {
        var type = new Class<?>[] {DataSource.class};
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), type, (self, called, args) -> {
            connections.addAndGet(called.getName().equals("getConnection") ? 1 : 0);
            return called.invoke(tables, args);
        });
    }

    private boolean isHeld() {
        return isHeld(database, Optional.empty());
    }

    private static boolean isHeld(DataSource database, Optional<String> schema) {
        return new SchemaHistory(database, schema, JooqTimetable.HISTORY).holds(JooqTimetable.SCRIPTS);
    }

    private int connectionsOfMigration() {
        connections.set(0);
        timetable.migrate();
        return connections.get();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void migrateTo(String version) {
        Flyway.configure(JooqTimetable.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/ent4j/timetable/jooq/migration")
                .table(JooqTimetable.HISTORY)
                .target(version)
                .load()
                .migrate();
    }

    @Test
    void the_scripts_are_those_that_flyway_applies_and_then_it_is_not_asked_again() {
        assertThat(isHeld()).isFalse();
        assertThat(connectionsOfMigration()).isGreaterThan(1);

        assertThat(isHeld()).isTrue();
        assertThat(connectionsOfMigration()).isEqualTo(1);
    }

    @Test
    void beside_the_tables_of_a_host_the_same() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table host (id int)");
        }
        timetable.migrate();

        assertThat(isHeld()).isTrue();
    }

    @Test
    void in_a_schema_of_its_own_the_history_of_another_one_counts_for_nothing() {
        timetable.migrate();
        var beside = timetable.inSchema("beside");

        assertThat(isHeld(database, Optional.of("beside"))).isFalse();
        beside.migrate();
        assertThat(isHeld(database, Optional.of("beside"))).isTrue();
    }

    @Test
    void an_older_one_is_brought_to_this_version() {
        migrateTo("3");
        assertThat(isHeld()).isFalse();
        assertThatThrownBy(() -> timetable.importReports().latest(Optional.empty(), 10))
                .isInstanceOf(RuntimeException.class);

        timetable.migrate();

        assertThat(isHeld()).isTrue();
        assertThat(timetable.importReports().latest(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void of_a_newer_one_flyway_decides_as_before() throws SQLException {
        timetable.migrate();
        run("insert into tt_schema_history select \"installed_rank\" + 1, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                + " \"installed_by\", \"installed_on\", 1, true from tt_schema_history where \"version\" = '4'");

        assertThat(isHeld()).isFalse();
        assertThat(connectionsOfMigration()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tt_schema_history set \"success\" = false where \"version\" = '4'",
                "update tt_schema_history set \"checksum\" = 1 where \"version\" = '2'",
                "update tt_schema_history set \"description\" = 'other' where \"version\" = '2'",
                "update tt_schema_history set \"type\" = 'JDBC' where \"version\" = '2'",
                "delete from tt_schema_history where \"version\" = '2'"
            })
    void of_a_broken_one_flyway_says_what_is_wrong(String sql) throws SQLException {
        timetable.migrate();
        run(sql);

        assertThat(isHeld()).isFalse();
        assertThatThrownBy(timetable::migrate).isInstanceOf(FlywayException.class);
    }

    @Test
    void a_database_that_cannot_be_reached_holds_nothing() {
        timetable.migrate();
        var unreachable = new JdbcDataSource();
        unreachable.setURL(tables.getURL());
        unreachable.setUser("nobody");

        assertThat(isHeld(tables, Optional.empty())).isTrue();
        assertThat(isHeld(unreachable, Optional.empty())).isFalse();
    }
}
