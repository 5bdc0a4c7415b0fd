package org.ent4j.ticketing.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.RemarksContract;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

class IncidentsOnH2Test implements IncidentsContract, RemarksContract {

    private final DataSource database = fresh();

    private static DataSource fresh() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return JdbcConnectionPool.create(database);
    }

    @Override
    public JooqTicketing ticketing() {
        return JooqTicketing.on(database).migrate();
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public String table() {
        return "tick_incident";
    }

    @Override
    public Remarks remarks() {
        return ticketing().remarks();
    }
}
