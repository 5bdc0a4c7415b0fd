package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.Questions;

/** Each test in a schema of its own, beside the others. */
class OnPostgresTest implements DatabaseContract {

    private static final DataSource DATABASE = ScratchPostgres.database();

    private String schema = "";

    private JooqTicketing ticketing() {
        schema = "s" + UUID.randomUUID().toString().replace("-", "");
        return JooqTicketing.on(DATABASE).inSchema(schema).migrate();
    }

    @Override
    public Store store() {
        var ticketing = ticketing();
        return new Store(ticketing.tickets(TicketJson.text()), ticketing.exchanges(TicketJson.text()));
    }

    @Override
    public AttachmentContents contents(AttachmentPolicy policy) {
        return ticketing().attachments(policy);
    }

    @Override
    public Questions questions() {
        return ticketing().questions(TicketJson.text());
    }

    @Override
    public KnownAnswers knownAnswers() {
        return ticketing().knownAnswers();
    }

    @Override
    public void run(String sql) throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            connection.setSchema(schema);
            assertThat(statement.executeUpdate(sql)).isPositive();
            connection.setSchema("public");
        }
    }
}
