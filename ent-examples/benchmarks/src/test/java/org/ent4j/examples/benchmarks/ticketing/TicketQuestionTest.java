package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;
import org.junit.jupiter.api.Test;

class TicketQuestionTest {
    private static final TicketLine LINE = new TicketLine(
            new TicketId("T-1"),
            new StructureId("school"),
            new PersonId("anne"),
            new CategoryId("reseau"),
            "Panne",
            TicketState.CLOSED,
            Platform.ACADEMIE,
            Optional.empty(),
            Priority.MAJOR,
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH,
            1);

    private static TicketQuestion question(List<TicketLine> drawn) throws SQLException {
        Connection nothing = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, called, words) -> null);
        BareQuery bare = new BareQuery(nothing, "", (asked, line) -> {}, row -> "");
        return new TicketQuestion("a list", "an_index", drawn, line -> List.of(), bare);
    }

    @Test
    void the_driver_gives_the_same_rows_and_perhaps_the_next_one() throws SQLException {
        TicketQuestion question = question(List.of(LINE));

        assertThatNoException().isThrownBy(() -> {
            question.requireSame(LINE, List.of("a", "b"), List.of("a", "b"));
            question.requireSame(LINE, List.of("a", "b"), List.of("a", "b", "c"));
        });
        for (List<String> other : List.of(List.of("a"), List.of("b", "a"), List.of("a", "b", "c", "d"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> question.requireSame(LINE, List.of("a", "b"), other))
                    .withMessageContaining("a list, of T-1");
        }
    }

    @Test
    void without_tickets_there_is_no_question() {
        assertThatIllegalArgumentException().isThrownBy(() -> question(List.of()));
    }
}
