package org.ent4j.catalogue.gar.validation;

import java.util.function.LongConsumer;

/**
 * Hashes without an object each: eight bytes a slot, at most three quarters of the slots in use. The place of a hash is told
 * by its highest bits, so that the slots are in order and a set that grows goes through its memory once.
 */
final class LongSet {

    private static final int FIRST = 4;

    private int bits = FIRST;
    private long[] slots = new long[1 << FIRST];
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

    private int place(long number) {
        return (int) (number >>> Long.SIZE - bits);
    }

    /** What stands where the number belongs: asked for many numbers at once, this brings their slots near. */
    long near(long number) {
        return slots[place(number)];
    }

    /** The slot of the number, or the free one where it belongs. */
    private int find(long number) {
        var mask = slots.length - 1;
        var at = place(number);
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        if (size > slots.length / 4 * 3) {
            var before = slots;
            bits++;
            slots = new long[1 << bits];
            for (var number : before) {
                if (number != 0) {
                    slots[find(number)] = number;
                }
            }
        }
    }
}
