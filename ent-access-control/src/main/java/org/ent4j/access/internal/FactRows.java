package org.ent4j.access.internal;

import java.util.Arrays;

/**
 * Rows of bits under a layout: the guarded words of all rows, and apart from them the words of wide criteria, which few
 * questions read. Immutable as far as its size; rows beyond it belong to nobody, so that they are filled in place.
 */
final class FactRows {

    private static final long[] NOTHING = {};

    final long[] narrow;
    final long[] wide;
    final int size;

    private FactRows(long[] narrow, long[] wide, int size) {
        this.narrow = narrow;
        this.wide = wide;
        this.size = size;
    }

    static FactRows none() {
        return new FactRows(NOTHING, NOTHING, 0);
    }

    /** With empty rows up to that size, exactly as many at first and with room to spare later. */
    FactRows withRoom(FactLayout layout, int wanted) {
        var room = size == 0 ? wanted : Math.max(wanted, size + (size >> 1));
        return new FactRows(
                wanted * layout.narrow <= narrow.length ? narrow : Arrays.copyOf(narrow, room * layout.narrow),
                wanted * layout.wide <= wide.length ? wide : Arrays.copyOf(wide, room * layout.wide),
                wanted);
    }

    void set(FactLayout layout, int row, int bit) {
        var word = bit / Long.SIZE;
        if (word < layout.narrow) {
            narrow[row * layout.narrow + word] |= 1L << bit;
        } else {
            wide[row * layout.wide + word - layout.narrow] |= 1L << bit;
        }
    }

    long footprint() {
        return 8L * (narrow.length + wide.length);
    }
}
