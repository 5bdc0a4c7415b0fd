package org.ent4j.directory.internal.spool;

import java.util.Arrays;

/**
 * A map from texts to numbers of 0 or more that keeps 24 bytes a slot, whatever the texts: they are known by 128 bits of
 * their SHA-256. Not thread-safe.
 */
public final class HashIndex {

    /** No number for that text. */
    public static final long NONE = -1;

    private static final int FIRST_SLOTS = 64;

    private long[] high = new long[FIRST_SLOTS];
    private long[] low = new long[FIRST_SLOTS];
    private long[] values = empty(FIRST_SLOTS);
    private int size;

    private static long[] empty(int slots) {
        var values = new long[slots];
        Arrays.fill(values, NONE);
        return values;
    }

    public int size() {
        return size;
    }

    public long get(String text) {
        return values[slot(Hash128.of(text))];
    }

    public boolean contains(String text) {
        return get(text) != NONE;
    }

    /** The number that the text had before, or {@link #NONE}. */
    public long put(String text, long value) {
        if (size * 4L >= values.length * 3L) {
            grow();
        }
        var hash = Hash128.of(text);
        var slot = slot(hash);
        var before = values[slot];
        size += before == NONE ? 1 : 0;
        set(slot, hash.high(), hash.low(), value);
        return before;
    }

    private void set(int slot, long upper, long lower, long value) {
        high[slot] = upper;
        low[slot] = lower;
        values[slot] = value;
    }

    private int slot(Hash128 hash) {
        return slot(hash.high(), hash.low());
    }

    private int slot(long upper, long lower) {
        var mask = values.length - 1;
        var slot = (int) upper & mask;
        while (values[slot] != NONE && (high[slot] != upper || low[slot] != lower)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var uppers = high;
        var lowers = low;
        var numbers = values;
        high = new long[numbers.length * 2];
        low = new long[numbers.length * 2];
        values = empty(numbers.length * 2);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != NONE) {
                set(slot(uppers[i], lowers[i]), uppers[i], lowers[i], numbers[i]);
            }
        }
    }

    /** All numbers, the smallest first. */
    public long[] values() {
        var all = Arrays.stream(values).filter(value -> value != NONE).toArray();
        Arrays.sort(all);
        return all;
    }
}
