package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.Support.IMPOSTOR;
import static org.ent4j.ticketing.Support.MARTIN;
import static org.ent4j.ticketing.Support.RUIZ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.statistics.Counted;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Statistics;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Step;
import org.junit.jupiter.api.Test;

class StatisticsServiceTest {

    private final Support support = new Support();
    private final StatisticsService statistics = support.assistance.statistics();

    @Test
    void every_ticket_of_the_period_is_counted_once_page_by_page() {
        for (var number = 0; number < 1203; number++) {
            support.submitted("ruiz", Policies.MONDAY.plusSeconds(number / 3));
        }
        support.submitted("ruiz", Counted.AUTUMN.to());
        support.submitted("ruiz", Counted.AUTUMN.from().minusSeconds(1));
        var lines = new ArrayList<CountedTicket>();
        var progress = new ArrayList<Long>();
        var counted = statistics
                .count(Counted.AUTUMN, MARTIN, Counted.AUTUMN.to(), lines::add, progress::add)
                .get();

        assertThat(counted.all().submitted()).isEqualTo(1203);
        assertThat(progress).containsExactly(500L, 1000L, 1203L);
        assertThat(lines).extracting(CountedTicket::id).doesNotHaveDuplicates().hasSize(1203);
        assertThat(counted).isEqualTo(Statistics.of(lines, Counted.AUTUMN));
    }

    @Test
    void whoever_is_told_where_to_turn_is_counted_by_what_he_was_told() {
        support.submitted("somebody", Policies.MONDAY);
        var ticket = support.submitted("ruiz", Policies.MONDAY);
        support.assistance
                .work()
                .take(ticket.id(), new Step.Taken(), Policies.MONDAY.plus(Duration.ofHours(2)), MARTIN)
                .get();
        var counted = statistics.of(Counted.AUTUMN, MARTIN, Counted.AUTUMN.to()).get();

        assertThat(counted.rejections()).containsOnlyKeys("intake.not-a-correspondent");
        assertThat(counted.all().rejected()).isEqualTo(1);
        assertThat(counted.byTeam()).containsOnlyKeys(Optional.empty(), Optional.of(TeamId.DSI));
        assertThat(counted.all().own().median()).contains(Duration.ofHours(2));
    }

    @Test
    void level_1_alone_counts() {
        for (var who : List.of(RUIZ, IMPOSTOR)) {
            assertThat(statistics.of(Counted.AUTUMN, who, Counted.AUTUMN.to()).isLeft())
                    .isTrue();
        }
    }
}
