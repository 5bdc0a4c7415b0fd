package org.ent4j.ticketing.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Policies;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void a_period_lasts_from_midnight_to_midnight_where_it_is_across_a_change_of_clocks() {
        var october = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), Policies.PARIS);

        assertThat(october.from()).isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
        assertThat(october.to()).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(october.contains(october.from())).isTrue();
        assertThat(october.contains(october.to())).isFalse();
    }

    @Test
    void the_percentiles_are_of_the_nearest_rank() {
        var sample = new Sample();
        for (var hours : List.of(10, 1, 2, 3, 4, 5, 6, 7, 8, 9)) {
            sample.add(new Lapse(Duration.ofHours(hours), hours > 8));
        }

        assertThat(sample.times().median()).contains(Duration.ofHours(5));
        assertThat(sample.times().ninetieth()).contains(Duration.ofHours(9));
        assertThat(sample.times().inTime()).isEqualTo(new Share(8, 10));
        assertThat(sample.times().classes()).containsExactly(1, 4, 5, 0, 0, 0, 0);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        var none = Statistics.of(List.of(), Counted.AUTUMN);

        assertThat(none.all()).isEqualTo(Figures.NONE);
        assertThat(none.all().reopened().percent(1)).isEmpty();
        assertThat(none.all().escalation().percent(1)).isEmpty();
        assertThat(none.all().own().median()).isEmpty();
        assertThat(none.deflected().percent(1)).isEmpty();
    }

    @Test
    void a_share_is_exact_until_it_is_shown() {
        assertThat(new Share(1, 3).percent(1)).contains(new BigDecimal("33.3"));
        assertThat(new Share(2, 3).percent(0)).contains(new BigDecimal("67"));
        assertThat(Statistics.of(List.of(), Counted.AUTUMN)
                        .withDeflected(7, 8)
                        .deflected()
                        .percent(1))
                .isEqualTo(Optional.of(new BigDecimal("87.5")));
        assertThatThrownBy(() -> new Share(2, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_nobody_can_read_is_in_no_figure_but_is_told() {
        var tally = new Tally(Counted.AUTUMN);
        tally.miss();

        assertThat(tally.statistics().unreadable()).isEqualTo(1);
        assertThat(tally.statistics().all()).isEqualTo(Figures.NONE);
    }
}
