package org.ent4j.viescolaire.jooq;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsConcurrencyContract;
import org.ent4j.viescolaire.spi.JournalsModelContract;
import org.ent4j.viescolaire.spi.UnreadableContract;

/** Each test in a schema of its own, beside the others. */
class OnPostgresTest implements UnreadableContract, JournalsModelContract, JournalsConcurrencyContract {

    private static final DataSource DATABASE = ScratchPostgres.database();

    private String schema = "";

    @Override
    public Journals journals() {
        schema = "s" + UUID.randomUUID().toString().replace("-", "");
        return JooqVieScolaire.on(DATABASE).inSchema(schema).migrate().journals(EventsJson.text());
    }

    private ChangedRows rows() {
        return new ChangedRows(DATABASE, Optional.of(schema));
    }

    @Override
    public void spoil(String school, String id, int sequence) {
        rows().spoil(school, id, sequence);
    }

    @Override
    public void estrange(String school, JournalKey key, String kind) {
        rows().estrange(school, key, kind);
    }
}
