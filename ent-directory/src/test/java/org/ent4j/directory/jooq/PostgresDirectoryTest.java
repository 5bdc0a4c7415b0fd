package org.ent4j.directory.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    PostgresDirectoryTest() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        connection = postgres.getPostgresDatabase().getConnection();
    }

    @BeforeAll
    void start() {
        JooqDirectory.on(postgres.getPostgresDatabase()).migrate();
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Override
    public DirectoryStore empty() {
        return fresh();
    }

    @Override
    public AccountStore noAccounts() {
        // its test of writers at one time needs a connection for each
        return JooqDirectory.on(EmptyTables.of(postgres.getPostgresDatabase())).accounts();
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
}
