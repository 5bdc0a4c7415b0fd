package org.ent4j.examples.spark.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ToldTest {

    @Test
    void all_is_told_in_its_order_however_much() {
        var told = new Told<Integer>("numbers", to -> IntStream.range(0, 10_000).forEach(to::accept));

        var heard = new ArrayList<Integer>();
        told.forEachRemaining(heard::add);

        assertThat(heard)
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
        assertThat(told.hasNext()).isFalse();
    }

    /** An error of the JVM too: the end of a file must not look like that. */
    @Test
    void what_breaks_the_reading_is_no_end() {
        var told = new Told<Integer>("broken", to -> {
            to.accept(1);
            throw new StackOverflowError("deep");
        });

        assertThat(told.next()).isOne();
        assertThatThrownBy(told::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("deep");
    }

    @Test
    void the_reading_stops_when_nobody_asks_any_more() throws InterruptedException {
        var said = new AtomicInteger();
        var reader = new Thread[1];
        var told = new Told<Integer>("endless", to -> {
            reader[0] = Thread.currentThread();
            while (true) {
                to.accept(said.incrementAndGet());
            }
        });
        assertThat(told.next()).isOne();

        told.stop();

        reader[0].join();
        assertThat(said.get()).isLessThan(1_000);
    }
}
