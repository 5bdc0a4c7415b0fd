package org.ent4j.viescolaire.jooq;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsConcurrencyContract;
import org.ent4j.viescolaire.spi.JournalsContract;
import org.ent4j.viescolaire.spi.JournalsModelContract;

/** Each test in a schema of its own, beside the others. */
class OnPostgresTest implements JournalsContract, JournalsModelContract, JournalsConcurrencyContract {

    private static final DataSource DATABASE = ScratchPostgres.database();

    @Override
    public Journals journals() {
        return JooqVieScolaire.on(DATABASE)
                .inSchema("s" + UUID.randomUUID().toString().replace("-", ""))
                .migrate()
                .journals(EventsJson.text());
    }
}
