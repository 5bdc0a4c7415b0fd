package org.ent4j.access.internal;

import java.util.Arrays;

/**
 * Numbers for strings of bytes, given once and kept: 0, 1, 2… An open-addressing table over one array of bytes, because two
 * million ids of people in a map of the JDK weigh five times as much as everything else that is known of them. It only
 * grows. One writer at a time, any number of readers: a reader ignores what was added after the state that it read.
 */
final class ByteStrings {

    private static final int FEW = 1 << 6;
    /** The share of a table that is filled before it grows. */
    private static final double FULLEST = 0.75;

    private volatile State state = new State(new byte[FEW * 8], new int[FEW + 1], new int[FEW * 2], 0);

    /** {@code starts[n]} and {@code starts[n + 1]} bound the bytes of string {@code n}; a slot holds a number plus one. */
    private record State(byte[] bytes, int[] starts, int[] slots, int size) {}

    /** What is done with the bytes of one string, from one place to another. */
    interface Reading<T> {
        T read(byte[] bytes, int from, int to);
    }

    int size() {
        return state.size;
    }

    long footprint() {
        var now = state;
        return now.bytes.length + 4L * now.starts.length + 4L * now.slots.length;
    }

    <T> T read(int number, Reading<T> reading) {
        var now = state;
        return reading.read(now.bytes, now.starts[number], now.starts[number + 1]);
    }

    int find(byte[] string) {
        return find(state, string);
    }

    int number(byte[] string) {
        var known = find(state, string);
        return known == Names.UNKNOWN ? add(string) : known;
    }

    /** Gives back the room that was kept for more. */
    synchronized void trim() {
        var now = state;
        state = new State(
                Arrays.copyOf(now.bytes, now.starts[now.size]),
                Arrays.copyOf(now.starts, now.size + 1),
                spread(now, Math.max(FEW, (int) (now.size / FULLEST) + 2)),
                now.size);
    }

    private static int find(State state, byte[] string) {
        var slots = state.slots;
        for (var slot = slot(hash(string, 0, string.length), slots); slots[slot] != 0; slot = after(slot, slots)) {
            var number = slots[slot] - 1;
            if (number < state.size && isAt(state, number, string)) {
                return number;
            }
        }
        return Names.UNKNOWN;
    }

    private static boolean isAt(State state, int number, byte[] string) {
        return Arrays.equals(state.bytes, state.starts[number], state.starts[number + 1], string, 0, string.length);
    }

    private synchronized int add(byte[] string) {
        var known = find(state, string);
        if (known != Names.UNKNOWN) {
            return known;
        }
        var now = roomFor(string.length);
        var number = now.size;
        var start = now.starts[number];
        System.arraycopy(string, 0, now.bytes, start, string.length);
        now.starts[number + 1] = Math.addExact(start, string.length);
        place(now.slots, hash(string, 0, string.length), number);
        state = new State(now.bytes, now.starts, now.slots, number + 1);
        return number;
    }

    private State roomFor(int length) {
        var now = state;
        var bytes = now.bytes;
        var needed = Math.addExact(now.starts[now.size], length);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, needed));
        }
        var starts =
                now.size + 1 < now.starts.length ? now.starts : Arrays.copyOf(now.starts, grown(now.starts.length, 0));
        var slots = now.size < (int) (now.slots.length * FULLEST) ? now.slots : spread(now, now.slots.length * 2);
        return new State(bytes, starts, slots, now.size);
    }

    private static int grown(int length, int needed) {
        return Math.max(needed, length + (length >> 1) + FEW);
    }

    private static int[] spread(State now, int length) {
        var slots = new int[length];
        for (var number = 0; number < now.size; number++) {
            place(slots, hash(now.bytes, now.starts[number], now.starts[number + 1]), number);
        }
        return slots;
    }

    private static void place(int[] slots, int hash, int number) {
        var slot = slot(hash, slots);
        while (slots[slot] != 0) {
            slot = after(slot, slots);
        }
        slots[slot] = number + 1;
    }

    /** Spreads hashes evenly over a table of any length. */
    private static int slot(int hash, int[] slots) {
        return (int) (Integer.toUnsignedLong(hash) * slots.length >>> Integer.SIZE);
    }

    private static int after(int slot, int[] slots) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private static int hash(byte[] bytes, int from, int to) {
        var hash = 0;
        for (var at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 15) * 0x85EBCA6B;
    }
}
