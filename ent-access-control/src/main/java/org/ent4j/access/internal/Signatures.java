package org.ent4j.access.internal;

import java.util.Arrays;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;

/**
 * What affiliations say apart from their structure, each distinct saying once: an académie has two million people and a
 * few ten thousand signatures. A signature is the sorted numbers of its values. It only grows. One writer at a time, any
 * number of readers: a reader ignores what was added after the state that it read.
 */
final class Signatures {

    private static final int FEW = 1 << 8;

    private final Vocabulary words;
    private volatile State state = new State(new int[FEW * 8], new int[FEW + 1], new int[FEW * 2], 0);

    /** {@code starts[n]} and {@code starts[n + 1]} bound the values of signature n; a slot holds a number plus one. */
    private record State(int[] values, int[] starts, int[] slots, int size) {}

    Signatures(Vocabulary words) {
        this.words = words;
    }

    int size() {
        return state.size;
    }

    /** The sorted numbers of the values of a signature. */
    int[] values(int signature) {
        var now = state;
        return Arrays.copyOfRange(now.values, now.starts[signature], now.starts[signature + 1]);
    }

    long footprint() {
        var now = state;
        return 4L * (now.values.length + now.starts.length + now.slots.length);
    }

    synchronized int number(Affiliation affiliation) {
        var values = valuesOf(affiliation);
        var known = find(values);
        return known == Names.UNKNOWN ? add(values) : known;
    }

    private int find(int[] values) {
        var now = state;
        var mask = now.slots.length - 1;
        for (var slot = hash(values, 0, values.length) & mask; now.slots[slot] != 0; slot = (slot + 1) & mask) {
            var number = now.slots[slot] - 1;
            if (Arrays.equals(now.values, now.starts[number], now.starts[number + 1], values, 0, values.length)) {
                return number;
            }
        }
        return Names.UNKNOWN;
    }

    private int add(int[] values) {
        var now = roomFor(values.length);
        var number = now.size;
        var start = now.starts[number];
        System.arraycopy(values, 0, now.values, start, values.length);
        now.starts[number + 1] = start + values.length;
        place(now.slots, hash(values, 0, values.length), number);
        state = new State(now.values, now.starts, now.slots, number + 1);
        return number;
    }

    private State roomFor(int length) {
        var now = state;
        var values = now.starts[now.size] + length <= now.values.length
                ? now.values
                : Arrays.copyOf(now.values, now.starts[now.size] + length + (now.values.length >> 1));
        var starts = now.size + 1 < now.starts.length
                ? now.starts
                : Arrays.copyOf(now.starts, now.starts.length + (now.starts.length >> 1));
        var slots = now.size * 2 < now.slots.length ? now.slots : spread(now);
        return new State(values, starts, slots, now.size);
    }

    private static int[] spread(State now) {
        var slots = new int[now.slots.length * 2];
        for (var number = 0; number < now.size; number++) {
            place(slots, hash(now.values, now.starts[number], now.starts[number + 1]), number);
        }
        return slots;
    }

    private static void place(int[] slots, int hash, int number) {
        var mask = slots.length - 1;
        var slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }

    private static int hash(int[] values, int from, int to) {
        var hash = 0;
        for (var at = from; at < to; at++) {
            hash = 31 * hash + values[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    /** Gives back the room that was kept for more. */
    synchronized void trim() {
        var now = state;
        state = new State(
                Arrays.copyOf(now.values, now.starts[now.size]),
                Arrays.copyOf(now.starts, now.size + 1),
                now.slots,
                now.size);
    }

    private int[] valuesOf(Affiliation affiliation) {
        var count = 1;
        for (var names : affiliation.values().values()) {
            count += names.size();
        }
        var numbers = new int[count];
        numbers[0] = words.value(Criterion.PROFIL, affiliation.profil().name());
        var at = 1;
        for (var entry : affiliation.values().entrySet()) {
            for (var name : entry.getValue()) {
                numbers[at++] = words.value(entry.getKey(), name);
            }
        }
        Arrays.sort(numbers);
        return numbers;
    }
}
