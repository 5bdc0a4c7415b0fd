package org.ent4j.catalogue.jooq;

import java.util.UUID;
import org.ent4j.catalogue.spi.ShelfContract;
import org.ent4j.model.ScratchPostgres;

/** Each test in a schema of its own, beside the others. */
class ShelfOnPostgresTest implements ShelfContract {

    private final String schema = "s" + UUID.randomUUID().toString().replace("-", "");

    @Override
    public Store store() {
        var catalogue =
                JooqCatalogue.on(ScratchPostgres.database()).inSchema(schema).migrate();
        return new Store(catalogue.shelf(NOTES, TEXT), catalogue.traces());
    }
}
