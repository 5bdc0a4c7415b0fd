package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.AccountStoreContract;
import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.DirectoryStoreContract;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.FreeGroupsContract;
import org.ent4j.directory.spi.MembershipsContract;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.MissionsContract;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.directory.spi.PrivacySample;
import org.ent4j.directory.spi.PrivacyStoreContract;
import org.ent4j.directory.spi.SearchPeopleContract;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class H2DirectoryTest
        implements DirectoryStoreContract,
                SearchPeopleContract,
                AccountStoreContract,
                MembershipsContract,
                FreeGroupsContract,
                MissionsContract,
                PrivacyStoreContract {

    private static final DataSource DATABASE = migrated();

    private static DataSource migrated() {
        var database = database();
        JooqDirectory.on(database).migrate();
        return database;
    }

    private static JooqDirectory fresh() {
        return JooqDirectory.on(EmptyTables.of(DATABASE));
    }

    @Override
    public DirectoryStore empty() {
        return fresh();
    }

    @Override
    public AccountStore noAccounts() {
        return fresh().accounts();
    }

    @Override
    public FreeGroups emptyGroups() {
        return peopled().freeGroups();
    }

    @Override
    public MissionLetters emptyMissions() {
        return peopled().missionLetters();
    }

    @Override
    public CorrespondentLists emptyCorrespondents() {
        return peopled().correspondentLists();
    }

    @Override
    public PrivacySample noData() {
        return sample(fresh());
    }

    static PrivacySample sample(JooqDirectory directory) {
        return new PrivacySample(
                directory,
                directory.accounts(),
                directory.freeGroups(),
                directory.missionLetters(),
                directory.correspondentLists(),
                directory.privacy());
    }

    private JooqDirectory peopled() {
        var directory = fresh();
        directory.write(FreeGroupsContract.people());
        return directory;
    }

    static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void the_tables_live_beside_those_of_the_host_and_migrate_once() throws SQLException {
        var database = database();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table host_table (id int)");
        }

        var store = JooqDirectory.on(database, "annuaire").migrate().migrate();

        assertThat(store.structures().all()).isEmpty();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select * from annuaire.dir_person")
                            .next())
                    .isFalse();
        }
    }

    @Test
    void people_without_a_fingerprint_have_one_after_the_migration() throws SQLException {
        var database = database();
        var store = JooqDirectory.on(database).migrate();
        store.write(FreeGroupsContract.people());
        var before = outlines(store);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update dir_person set content = null");
            statement.execute("update dir_search_state set due = true");
        }
        assertThat(outlines(store))
                .isNotEmpty()
                .allMatch(person -> person.content().isEmpty());

        store.migrate();

        assertThat(outlines(store)).isEqualTo(before);
    }

    private static List<PersonOutline> outlines(JooqDirectory store) {
        var all = new ArrayList<PersonOutline>();
        store.people().eachOutline("AAF", all::add);
        return all;
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        var history = new SchemaHistory(DATABASE, Optional.empty(), JooqDirectory.HISTORY);

        assertThat(history.holds(JooqDirectory.SCRIPTS)).isTrue();
    }
}
