package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;

class MadeEventsTest {

    @Test
    void they_are_read_back_and_make_a_ticket() {
        var events = MadeEvents.texts().stream().map(TicketJson.text()::event).toList();

        assertThat(events).isEqualTo(MadeEvents.events()).hasSize(MadeEvents.COUNT);
        Ticket ticket = Ticket.of(new TicketId("T-1"), events).orElseThrow();
        assertThat(ticket.version()).isEqualTo(MadeEvents.COUNT);
        assertThat(ticket.said()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void the_server_finds_what_it_replaces() {
        List<String> texts = MadeEvents.texts();

        assertThat(texts.get(0)).contains(MadeEvents.SCHOOL, MadeEvents.REQUESTER);
        for (int at = 0; at < texts.size(); at++) {
            assertThat(texts.get(at)).containsOnlyOnce("2000-01-01T00:00:%02dZ".formatted(at + 1));
        }
    }
}
