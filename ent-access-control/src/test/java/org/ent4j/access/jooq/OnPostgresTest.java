package org.ent4j.access.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.ScratchPostgres;

/** Each test in a schema of its own, beside the others. */
class OnPostgresTest implements StoredTexts {

    private static final DataSource DATABASE = ScratchPostgres.database();

    private JooqAccess fresh() {
        return JooqAccess.on(DATABASE)
                .inSchema("s" + UUID.randomUUID().toString().replace("-", ""))
                .migrate();
    }

    @Override
    public RightsJournal journal() {
        return fresh().journal();
    }
}
