package org.ent4j.examples.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.benchmarks.run.RunRecord.Fairness;
import org.ent4j.examples.benchmarks.run.RunRecord.NotRun;
import org.junit.jupiter.api.Test;

class RunRecordTest {
    private static final Scale LARGE = Scale.own(2_000, 2_000_000, 2_000);
    private static final Scale MIDDLE = Scale.own(500, 2_000_000, 2_000);

    private static final Measured OURS = measured("CheckBenchmark.check", Plan.OURS, MIDDLE, 100);
    private static final Measured OURS_LARGE = measured("CheckBenchmark.check", Plan.OURS, LARGE, 150);
    private static final Measured EXPLAIN = measured("QuestionsBenchmark.explain", Plan.OURS, LARGE, 300);
    private static final Measured CHANGE = measured("AdministrationBenchmark.change", Plan.OURS, LARGE, 40_000);

    @Test
    void a_peer_is_compared_with_our_engine_at_its_own_scale() {
        Measured peer = new Measured(Trial.check("shiro", MIDDLE, Pace.ORDINARY).slowerBy(50), 6_000, 10);

        assertThat(CheckLine.of(peer, List.of(OURS_LARGE, OURS)))
                .satisfies(line -> assertThat(line.ratio()).contains(60.0))
                .satisfies(line -> assertThat(line.met()).contains(true));
        assertThat(CheckLine.of(peer, List.of(OURS_LARGE)).met()).isEmpty();
    }

    @Test
    void figures_are_ratios_of_the_largest_scale_and_tell_whether_they_are_met() {
        List<Figure> figures = new Figures(200, List.of(OURS, OURS_LARGE, EXPLAIN, CHANGE)).list();

        assertThat(figures)
                .extracting(Figure::code, Figure::value, figure -> figure.met().orElse(false))
                .containsExactly(
                        tuple("own:check/load", 0.75, true),
                        tuple("own:explain/check", 2.0, false),
                        tuple("own:change", 40.0, true));
    }

    @Test
    void one_figure_that_is_missed_is_a_target_missed() {
        assertThat(record().allMet()).isFalse();
    }

    @Test
    void the_page_holds_every_table() {
        assertThat(PerformancePage.of(record()))
                .contains("| 256 MB | 200 ± 2.00 ns |")
                .contains("| all roles and deciding rules / a check, own services | 2.00 × | 1.50 | **no** |")
                .contains("| shiro | own | 40,000 | 500,000 | 2,000,000 | 2,000 | 6,000 ± 10.0 | 60.0 | ≥ 50.0 | yes |")
                .contains("- SAPL 4: not to be had.");
    }

    static RunRecord record() {
        Measured peer = new Measured(Trial.check("shiro", MIDDLE, Pace.ORDINARY).slowerBy(50), 6_000, 10);
        return new RunRecord(
                RunRecord.FORMAT,
                false,
                "2026-09-01",
                Machine.here(),
                List.of(new Chase(256, 200, 2)),
                List.of(CheckLine.of(OURS, List.of(OURS)), CheckLine.of(peer, List.of(OURS))),
                new Figures(200, List.of(OURS_LARGE, EXPLAIN)).list(),
                List.of(new Fairness("shiro", "Flattened.")),
                List.of(new NotRun("SAPL 4", "not to be had")));
    }

    private static Measured measured(String method, String engine, Scale scale, double nanos) {
        return new Measured(new Trial(method, engine, scale, Pace.QUICK, Optional.empty()), nanos, 1);
    }
}
