package org.ent4j.ticketing.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.RemarksContract;

/** Each test in a schema of its own, beside the others. */
class IncidentsOnPostgresTest implements IncidentsContract, RemarksContract {

    private static final DataSource DATABASE = ScratchPostgres.database();

    private final String schema = "s" + UUID.randomUUID().toString().replace("-", "");

    @Override
    public JooqTicketing ticketing() {
        return JooqTicketing.on(DATABASE).inSchema(schema).migrate();
    }

    @Override
    public DataSource database() {
        return DATABASE;
    }

    @Override
    public String table() {
        return schema + ".tick_incident";
    }

    @Override
    public Remarks remarks() {
        return ticketing().remarks();
    }
}
