package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLI = 1_000_000;

    @Test
    void of_a_hundred_each_percentile_is_that_one() {
        Latencies latencies = new Latencies(
                LongStream.rangeClosed(1, 100).map(each -> (101 - each) * MILLI).toArray());

        assertThat(latencies.p50()).isEqualTo(50);
        assertThat(latencies.p95()).isEqualTo(95);
        assertThat(latencies.p99()).isEqualTo(99);
        assertThat(latencies.percentile(100)).isEqualTo(100);
    }

    @Test
    void so_many_of_a_hundred_do_not_exceed_it_and_fewer_what_is_below() {
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            long[] nanos = random.longs(1 + random.nextInt(50), 1, 40)
                    .map(each -> each * MILLI)
                    .toArray();
            int percent = 1 + random.nextInt(100);
            double found = new Latencies(nanos).percentile(percent);

            assertThat(Arrays.stream(nanos)
                                    .filter(each -> each <= found * MILLI)
                                    .count()
                            * 100)
                    .isGreaterThanOrEqualTo((long) percent * nanos.length);
            assertThat(Arrays.stream(nanos).filter(each -> each < found * MILLI).count() * 100)
                    .isLessThan((long) percent * nanos.length);
        }
    }

    @Test
    void one_is_all_percentiles_and_nothing_is_refused() {
        assertThat(new Latencies(new long[] {3 * MILLI}).p99()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new Latencies(new long[0]));
    }
}
