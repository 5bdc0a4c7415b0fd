package org.ent4j.access.internal;

import java.util.Arrays;

/** A growing array of ints. */
final class Ints {

    private static final int USUAL = 16;

    private int[] values = new int[USUAL];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(USUAL, size * 2));
        }
        values[size++] = value;
    }

    void addAll(int[] more, int from, int length) {
        if (size + length > values.length) {
            values = Arrays.copyOf(values, Math.max(size + length, size * 2));
        }
        System.arraycopy(more, from, values, size, length);
        size += length;
    }

    int get(int place) {
        return values[place];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
