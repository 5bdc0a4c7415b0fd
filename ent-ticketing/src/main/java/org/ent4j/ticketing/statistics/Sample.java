package org.ent4j.ticketing.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lapses as they come, in seconds: half a million of them take four million bytes. */
final class Sample {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;
    private static final int HUNDRED = 100;

    private long[] seconds = new long[4];
    private int size;
    private int inTime;

    void add(Lapse lapse) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        seconds[size++] = lapse.elapsed().toSeconds();
        inTime += lapse.isLate() ? 0 : 1;
    }

    Times times() {
        var sorted = Arrays.copyOf(seconds, size);
        Arrays.sort(sorted);
        return new Times(
                percentile(sorted, MEDIAN),
                percentile(sorted, NINETIETH),
                new Share(inTime, size),
                IntStream.rangeClosed(0, Times.BOUNDS.size())
                        .mapToObj(each -> upTo(sorted, each) - upTo(sorted, each - 1))
                        .toList());
    }

    private static Optional<Duration> percentile(long[] sorted, int percent) {
        var rank = (int) (((long) percent * sorted.length + HUNDRED - 1) / HUNDRED);
        return rank == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(sorted[rank - 1]));
    }

    /** How many are no longer than a bound: none before the first, all after the last. */
    private static int upTo(long[] sorted, int bound) {
        if (bound < 0) {
            return 0;
        } else if (bound == Times.BOUNDS.size()) {
            return sorted.length;
        }
        var most = Times.BOUNDS.get(bound).toSeconds();
        return (int) Arrays.stream(sorted).takeWhile(each -> each <= most).count();
    }
}
