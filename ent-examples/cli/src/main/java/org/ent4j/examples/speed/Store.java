package org.ent4j.examples.speed;

import java.util.UUID;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in memory, which is gone when its last connection is closed. */
final class Store implements AutoCloseable {

    private final JdbcConnectionPool connections = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
    private final Journals journals = JooqVieScolaire.on(connections).migrate().journals(EventsJson.text());

    Journals journals() {
        return journals;
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
