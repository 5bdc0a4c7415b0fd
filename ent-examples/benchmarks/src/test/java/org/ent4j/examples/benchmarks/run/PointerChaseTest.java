package org.ent4j.examples.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerChaseTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 1_000})
    void the_memory_is_one_cycle_through_every_line(int lines) {
        int[] next = PointerChase.sattolo(lines);

        assertThat(IntStream.iterate(0, at -> next[at]).limit(lines).distinct().count())
                .isEqualTo(lines);
        assertThat(IntStream.iterate(0, at -> next[at]).skip(lines).findFirst()).hasValue(0);
    }

    @Test
    void a_chase_follows_the_lines_and_comes_back() {
        PointerChase chase = new PointerChase();
        chase.megabytes = 1;
        chase.shuffle();

        int lines = 1024 * 1024 / 64;
        long distinct =
                IntStream.range(0, lines).map(i -> chase.chase()).distinct().count();

        assertThat(distinct).isEqualTo(lines);
    }
}
