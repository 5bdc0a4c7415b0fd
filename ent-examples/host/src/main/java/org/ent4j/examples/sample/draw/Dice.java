package org.ent4j.examples.sample.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A seeded source of chance whose numbers are the same on every JDK: SplitMix64 (Steele, Lea and Flood 2014), written
 * out because the algorithms behind the JDK's generators may change from version to version.
 */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of a thing: the same seed and path give the same throws, another path gives unrelated ones. */
    public static Dice of(long seed, long... path) {
        var state = mix(seed);
        for (var step : path) {
            state = mix(state + GOLDEN * (step + 1));
        }
        return new Dice(state);
    }

    private static long mix(long seed) {
        var bits = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True with the probability given, from 0 (never) to 1 (always). */
    public boolean chance(double probability) {
        return (next() >>> 11) * 0x1.0p-53 < probability;
    }

    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    /** The same values in another order. */
    public <T> List<T> shuffled(List<? extends T> values) {
        var copy = new ArrayList<T>(values);
        for (var last = copy.size() - 1; last > 0; last--) {
            var other = below(last + 1);
            copy.set(other, copy.set(last, copy.get(other)));
        }
        return copy;
    }
}
