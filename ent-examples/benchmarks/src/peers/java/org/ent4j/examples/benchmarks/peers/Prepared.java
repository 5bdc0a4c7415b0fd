package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was made for a peer before the timing, by number: found by one array access, so that it costs the peer nothing. */
final class Prepared<T> {
    private final List<@Nullable T> values;

    Prepared(int count) {
        this.values = new ArrayList<>(Collections.nCopies(count, null));
    }

    void put(int number, T value) {
        values.set(number, value);
    }

    boolean lacks(int number) {
        return values.get(number) == null;
    }

    T at(int number) {
        T value = values.get(number);
        if (value == null) {
            throw new IllegalArgumentException("Nothing was made for %d.\nMaybe it was not asked for.".formatted(number));
        }
        return value;
    }

    Stream<T> stream() {
        return numbers().mapToObj(this::at);
    }

    IntStream numbers() {
        return IntStream.range(0, values.size()).filter(number -> !lacks(number));
    }
}
