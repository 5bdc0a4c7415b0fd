package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
import org.ent4j.directory.spi.PrivacySample;
import org.ent4j.directory.spi.PrivacyStoreContract;
import org.ent4j.directory.spi.SearchPeopleContract;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresDirectoryTest
        implements DirectoryStoreContract,
                SearchPeopleContract,
                AccountStoreContract,
                MembershipsContract,
                FreeGroupsContract,
                MissionsContract,
                PrivacyStoreContract {

    private final DataSource database = ScratchPostgres.database();
    private final Connection connection;

    PostgresDirectoryTest() throws SQLException {
        connection = database.getConnection();
    }

    @BeforeAll
    void start() {
        JooqDirectory.on(database).migrate();
    }

    @AfterAll
    void stop() throws SQLException {
        connection.close();
    }

    @Override
    public DirectoryStore empty() {
        return fresh();
    }

    @Override
    public AccountStore noAccounts() {
        // its test of writers at one time needs a connection for each
        return JooqDirectory.on(EmptyTables.of(database)).accounts();
    }

    private JooqDirectory fresh() {
        return JooqDirectory.on(EmptyTables.of(OneConnection.of(connection)));
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
        return H2DirectoryTest.sample(fresh());
    }

    private JooqDirectory peopled() {
        var directory = (JooqDirectory) empty();
        directory.write(FreeGroupsContract.people());
        return directory;
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        var history = new SchemaHistory(database, Optional.empty(), JooqDirectory.HISTORY);

        assertThat(history.holds(JooqDirectory.OF_POSTGRESQL)).isTrue();
    }
}
