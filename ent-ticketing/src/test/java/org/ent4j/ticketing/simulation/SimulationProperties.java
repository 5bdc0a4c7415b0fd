package org.ent4j.ticketing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;

class SimulationProperties {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void every_storm_converges_and_no_word_is_lost_or_doubled(
            @ForAll long seed,
            @ForAll @DoubleRange(max = 0.8) double loss,
            @ForAll @DoubleRange(max = 0.6) double repeats,
            @ForAll @DoubleRange(max = 0.6) double late) {
        var aftermath = Simulation.run(new Storm(1000, loss, repeats, late, seed), any -> {});

        assertThat(aftermath.apart()).isEmpty();
        assertThat(aftermath.refused()).isZero();
        Statistics.label("the vendor had some")
                .collect(aftermath.handedOver() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("messages before their ticket")
                .collect(aftermath.early() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Example
    void the_same_seed_is_the_same_storm() {
        var storm = Storm.of(500, 0.2, 7);
        assertThat(Simulation.run(storm, any -> {})).isEqualTo(Simulation.run(storm, any -> {}));
        assertThat(Simulation.run(Storm.of(500, 0.2, 8), any -> {})).isNotEqualTo(Simulation.run(storm, any -> {}));
    }

    @Example
    void shares_are_shares() {
        assertThatThrownBy(() -> Storm.of(100, 20, 1)).hasMessageContaining("Maybe it is in percent");
        assertThatThrownBy(() -> Storm.of(100, Double.NaN, 1)).hasMessageContaining("loss");
        assertThatThrownBy(() -> Storm.of(0, 0.2, 1)).hasMessageContaining("0 messages");
    }
}
