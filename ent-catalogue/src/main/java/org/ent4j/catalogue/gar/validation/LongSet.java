package org.ent4j.catalogue.gar.validation;

import java.util.function.LongConsumer;

/** Numbers without an object each: eight bytes a slot, at most three quarters of the slots in use. */
final class LongSet {

    private static final int FIRST = 16;

    private long[] slots = new long[FIRST];
    private int size;
    private boolean hasZero;

    /** Whether it was not there. */
    boolean add(long number) {
        if (number == 0) {
            var isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        var at = find(number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        grow();
        return true;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[find(number)] == number;
    }

    boolean isEmpty() {
        return size == 0 && !hasZero;
    }

    void forEach(LongConsumer each) {
        if (hasZero) {
            each.accept(0);
        }
        for (var slot : slots) {
            if (slot != 0) {
                each.accept(slot);
            }
        }
    }

    /** The slot of the number, or the free one where it belongs. */
    private int find(long number) {
        var mask = slots.length - 1;
        var at = (int) (number ^ number >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        if (size > slots.length / 4 * 3) {
            var before = slots;
            slots = new long[before.length * 2];
            for (var number : before) {
                if (number != 0) {
                    slots[find(number)] = number;
                }
            }
        }
    }
}
