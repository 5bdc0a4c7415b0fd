package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.impl.DSL;

/** A school on H2, of which events are made unreadable, are repaired, or are gone. */
final class SpoiltStore {

    private final JdbcDataSource database = new JdbcDataSource();
    final Journals journals;

    SpoiltStore() {
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        journals = JooqVieScolaire.on(database).migrate().journals(EventsJson.text());
    }

    VieScolaire portal() {
        return PortalFixture.portal(journals);
    }

    void spoil(JournalKey key, int sequence) {
        body(key, sequence, "{\"type\":\"", "{\"type\":\"Zoé");
    }

    void repair(JournalKey key, int sequence) {
        body(key, sequence, "{\"type\":\"Zoé", "{\"type\":\"");
    }

    private void body(JournalKey key, int sequence, String from, String to) {
        one(
                "update vs_event set body = replace(body, ?, ?) where kind = ? and id = ? and sequence = ?",
                from,
                to,
                key.kind().name(),
                key.id(),
                sequence);
    }

    void delete(JournalKey key, int sequence) {
        one(
                "delete from vs_event where kind = ? and id = ? and sequence = ?",
                key.kind().name(),
                key.id(),
                sequence);
    }

    private void one(String sql, Object... values) {
        assertThat(DSL.using(database, org.jooq.SQLDialect.H2).execute(sql, values))
                .isOne();
    }
}
