package org.ent4j.catalogue;

import java.util.List;
import java.util.UUID;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One database for all tests, emptied before each. */
class MediacentreOnH2Test implements MediacentreContract {

    private static final JdbcConnectionPool DATABASE = fresh();
    private static final JooqCatalogue CATALOGUE = JooqCatalogue.on(DATABASE).migrate();

    private static JdbcConnectionPool fresh() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000");
        return JdbcConnectionPool.create(database);
    }

    @Override
    public Store store() {
        var sql = DSL.using(DATABASE, SQLDialect.H2);
        List.of("cat_version", "cat_entry", "cat_trace").forEach(table -> sql.execute("delete from " + table));
        return new Store(
                CATALOGUE.shelf(Allocators.FILING, MediacentreJson.allocators()),
                CATALOGUE.shelf(KeptAccess.FILING, MediacentreJson.kept()),
                CATALOGUE.traces());
    }
}
