package org.ent4j.ticketing.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;

/** Each test in a schema of its own, beside the others. */
class IncidentsOnPostgresTest implements IncidentsContract {

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
}
