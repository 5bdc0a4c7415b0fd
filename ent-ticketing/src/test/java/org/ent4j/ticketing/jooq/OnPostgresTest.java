package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.model.jooq.history.SchemaHistory;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.Questions;
import org.junit.jupiter.api.Test;

/** In a schema that is emptied before each test. */
class OnPostgresTest implements DatabaseContract {

    private static final String SCHEMA = "assistance";
    private static final DataSource DATABASE = ScratchPostgres.database();
    private static final JooqTicketing TICKETING =
            JooqTicketing.on(DATABASE).inSchema(SCHEMA).migrate();

    private static JooqTicketing emptied() {
        execute("truncate tick_event, tick_ticket, tick_letter, tick_parked, tick_anomaly, tick_content,"
                + " tick_question_event, tick_question, tick_known_answer, tick_known_version");
        return TICKETING;
    }

    private static int execute(String sql) {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            connection.setSchema(SCHEMA);
            var rows = statement.executeUpdate(sql);
            connection.setSchema("public");
            return rows;
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    @Override
    public Store store() {
        var ticketing = emptied();
        return new Store(ticketing.tickets(TicketJson.text()), ticketing.exchanges(TicketJson.text()));
    }

    @Override
    public AttachmentContents contents(AttachmentPolicy policy) {
        return emptied().attachments(policy);
    }

    @Override
    public Questions questions() {
        return emptied().questions(TicketJson.text());
    }

    @Override
    public KnownAnswers knownAnswers() {
        return emptied().knownAnswers();
    }

    @Override
    public void run(String sql) {
        assertThat(execute(sql)).isPositive();
    }

    @Test
    void the_scripts_of_the_list_are_those_that_flyway_applies() {
        var history = new SchemaHistory(DATABASE, Optional.of(SCHEMA), JooqTicketing.HISTORY);

        assertThat(history.holds(JooqTicketing.OF_POSTGRESQL)).isTrue();
    }
}
