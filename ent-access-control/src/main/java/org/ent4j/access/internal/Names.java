package org.ent4j.access.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers for strings, given once and kept: 0, 1, 2… An open-addressing table over one array of bytes, because two million
 * ids of people in a map of the JDK weigh five times as much as everything else that is known of them. It only grows. One
 * writer at a time, any number of readers: a reader ignores what was added after the state that it read.
 */
final class Names {

    static final int UNKNOWN = -1;

    /** Begins what has no UTF-8, and no UTF-8: a surrogate without its other half stands in the string. */
    private static final byte HALVES = -1;

    private static final int FEW = 1 << 6;

    private volatile State state = new State(new byte[FEW * 8], new int[FEW + 1], new int[FEW * 2], 0);

    /** {@code starts[n]} and {@code starts[n + 1]} bound the bytes of id {@code n}; a slot holds a number plus one. */
    private record State(byte[] bytes, int[] starts, int[] slots, int size) {}

    int size() {
        return state.size;
    }

    long footprint() {
        var now = state;
        return now.bytes.length + 4L * now.starts.length + 4L * now.slots.length;
    }

    String name(int number) {
        var now = state;
        var start = now.starts[number];
        return string(now.bytes, start, now.starts[number + 1]);
    }

    private static String string(byte[] bytes, int from, int to) {
        return from < to && bytes[from] == HALVES
                ? ofChars(bytes, from + 1, to)
                : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String ofChars(byte[] bytes, int from, int to) {
        var name = new StringBuilder();
        for (var at = from; at < to; at += Character.BYTES) {
            name.append((char) (bytes[at] << Byte.SIZE | bytes[at + 1] & 0xFF));
        }
        return name.toString();
    }

    private static byte[] bytes(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        for (var each : bytes) {
            if (each == '?') {
                return name.equals(string(bytes, 0, bytes.length)) ? bytes : chars(name);
            }
        }
        return bytes;
    }

    private static byte[] chars(String name) {
        var bytes = new byte[1 + name.length() * Character.BYTES];
        bytes[0] = HALVES;
        for (var at = 0; at < name.length(); at++) {
            bytes[1 + 2 * at] = (byte) (name.charAt(at) >>> Byte.SIZE);
            bytes[2 + 2 * at] = (byte) name.charAt(at);
        }
        return bytes;
    }

    int find(String name) {
        return find(state, bytes(name));
    }

    int number(String name) {
        var bytes = bytes(name);
        var known = find(state, bytes);
        return known == UNKNOWN ? add(bytes) : known;
    }

    /** Gives back the room that was kept for more. */
    synchronized void trim() {
        var now = state;
        state = new State(
                Arrays.copyOf(now.bytes, now.starts[now.size]),
                Arrays.copyOf(now.starts, now.size + 1),
                now.slots,
                now.size);
    }

    private static int find(State state, byte[] id) {
        var mask = state.slots.length - 1;
        for (var slot = hash(id, 0, id.length) & mask; state.slots[slot] != 0; slot = slot + 1 & mask) {
            var number = state.slots[slot] - 1;
            if (number < state.size && isAt(state, number, id)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    private static boolean isAt(State state, int number, byte[] id) {
        return Arrays.equals(state.bytes, state.starts[number], state.starts[number + 1], id, 0, id.length);
    }

    private synchronized int add(byte[] id) {
        var known = find(state, id);
        if (known != UNKNOWN) {
            return known;
        }
        var now = roomFor(id.length);
        var number = now.size;
        var start = now.starts[number];
        System.arraycopy(id, 0, now.bytes, start, id.length);
        now.starts[number + 1] = Math.addExact(start, id.length);
        place(now.slots, hash(id, 0, id.length), number);
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
        var slots = now.size * 2 < now.slots.length ? now.slots : spread(now);
        return new State(bytes, starts, slots, now.size);
    }

    private static int grown(int length, int needed) {
        return Math.max(needed, length + (length >> 1) + FEW);
    }

    private static int[] spread(State now) {
        var slots = new int[now.slots.length * 2];
        for (var number = 0; number < now.size; number++) {
            place(slots, hash(now.bytes, now.starts[number], now.starts[number + 1]), number);
        }
        return slots;
    }

    private static void place(int[] slots, int hash, int number) {
        var mask = slots.length - 1;
        var slot = hash & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = number + 1;
    }

    private static int hash(byte[] bytes, int from, int to) {
        var hash = 0;
        for (var at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
