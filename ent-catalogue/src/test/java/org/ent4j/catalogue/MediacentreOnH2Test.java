package org.ent4j.catalogue;

import java.util.UUID;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

class MediacentreOnH2Test implements MediacentreContract {

    private final JooqCatalogue catalogue = fresh();

    private static JooqCatalogue fresh() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return JooqCatalogue.on(JdbcConnectionPool.create(database)).migrate();
    }

    @Override
    public Store store() {
        return new Store(
                catalogue.shelf(Allocators.FILING, MediacentreJson.allocators()),
                catalogue.shelf(KeptAccess.FILING, MediacentreJson.kept()),
                catalogue.traces());
    }
}
