package org.ent4j.examples.integration;

import java.sql.SQLException;
import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.timetable.spi.StoredDecisionsContract;

class JdbcDecisionsTest implements StoredDecisionsContract {

    @Override
    public StoredDecisions decisions() {
        var database = EmbeddedTest.database();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(JdbcDecisions.TABLE);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new JdbcDecisions(database);
    }
}
