package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingRule;
import org.junit.jupiter.api.Test;

class RoutingTimesTest {

    @Test
    void requests_are_routed_and_some_of_them_scanned() {
        RoutingWorkload workload = new RoutingWorkload(1);
        RoutingTimes times = RoutingTimes.of(workload.rules(100), workload.requests(500), 50);

        assertThat(times.requests()).isEqualTo(500);
        assertThat(times.rules()).isEqualTo(100);
        assertThat(times.sample()).isEqualTo(50);
        assertThat(times.byARule()).isBetween(1L, 499L);
        assertThat(times.seconds()).isPositive();
    }

    @Test
    void one_seed_makes_the_same_rules_and_requests() {
        List<RoutingRule> rules = new RoutingWorkload(7).rules(200);
        RoutingWorkload again = new RoutingWorkload(7);

        assertThat(again.rules(200)).isEqualTo(rules);
        assertThat(rules).hasSize(200);
        List<Routable> others = new RoutingWorkload(8).requests(20);
        assertThat(again.requests(20)).isNotEqualTo(others);
    }
}
