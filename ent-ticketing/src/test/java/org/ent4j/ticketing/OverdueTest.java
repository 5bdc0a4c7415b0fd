package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;

import java.time.Instant;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** What falls due while some tickets stand in the way. */
class OverdueTest {

    private final ThreePlatforms all = new ThreePlatforms();

    @Test
    void tickets_with_which_nothing_is_to_be_done_keep_nobody_from_the_others() {
        var stale = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, stale, AGENT, new Step.Asked("Depuis quand ?"));
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Videz le cache."));
        all.unreadable.add(stale);
        assertThat(all.at(Platform.ACADEMIE).work().takeDue(Instant.parse("2026-11-09T17:00:00Z"), 1))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.id()).isEqualTo(id));
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.CLOSED);
    }
}
