package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The entries of a service, one for each structure or group that a rule targets, together in one array:
 *
 * <pre>
 * block[0]   from bit 28: number of entries for groups; from bit 0: for structures
 * block[1…]  entries for structures, for groups, for everybody, each part sorted by target
 * entry      from bit 38: predicate; from bit 32: role; from bit 0: target
 * </pre>
 */
final class Entries {

    static final int FIRST = 1;
    static final int ROLE_SHIFT = 32;
    static final int PREDICATE_SHIFT = 38;
    static final int[] NO_SLOTS = {0};

    private static final int GROUPS_SHIFT = 28;
    private static final int COUNT_MASK = (1 << GROUPS_SHIFT) - 1;
    private static final int MOST_PREDICATES = 1 << Long.SIZE - PREDICATE_SHIFT - 1;

    private final Part structures = new Part();
    private final Part groups = new Part();
    private final Part everybody = new Part();

    static int structures(long head) {
        return (int) head & COUNT_MASK;
    }

    static int groups(long head) {
        return (int) (head >>> GROUPS_SHIFT) & COUNT_MASK;
    }

    static int target(long entry) {
        return (int) entry;
    }

    static int predicate(long entry) {
        return (int) (entry >>> PREDICATE_SHIFT);
    }

    static int role(long entry) {
        return (int) (entry >>> ROLE_SHIFT) & Long.SIZE - 1;
    }

    private static long entry(int target, int role, int predicate) {
        if (predicate >= MOST_PREDICATES) {
            throw new IllegalStateException(
                    "%d populations are more than an entry can name.\nMaybe every user got a rule of his own: use grants."
                            .formatted(predicate));
        }
        return (long) predicate << PREDICATE_SHIFT | (long) role << ROLE_SHIFT | target & 0xFFFFFFFFL;
    }

    void forStructure(int structure, int role, int predicate, int slot) {
        structures.add(entry(structure, role, predicate), slot);
    }

    void forGroup(int group, int role, int predicate, int slot) {
        groups.add(entry(group, role, predicate), slot);
    }

    void forEverybody(int role, int predicate, int slot) {
        everybody.add(entry(0, role, predicate), slot);
    }

    /** All entries of a block under new slots; without those whose new slot is negative. */
    void addAll(long[] block, int[] slots, IntUnaryOperator newSlot) {
        var endOfStructures = FIRST + structures(block[0]);
        var endOfGroups = endOfStructures + groups(block[0]);
        for (var place = FIRST; place < block.length; place++) {
            var slot = newSlot.applyAsInt(slots[place]);
            if (slot >= 0) {
                var part = place < endOfStructures ? structures : place < endOfGroups ? groups : everybody;
                part.add(block[place], slot);
            }
        }
    }

    int size() {
        return structures.size + groups.size + everybody.size;
    }

    int structureEntries() {
        return structures.size;
    }

    long[] block() {
        var block = new long[FIRST + size()];
        block[0] = (long) groups.size << GROUPS_SHIFT | structures.size;
        System.arraycopy(structures.entries, 0, block, FIRST, structures.size);
        System.arraycopy(groups.entries, 0, block, FIRST + structures.size, groups.size);
        System.arraycopy(everybody.entries, 0, block, FIRST + structures.size + groups.size, everybody.size);
        return block;
    }

    int[] slots() {
        var slots = new int[FIRST + size()];
        System.arraycopy(structures.slots, 0, slots, FIRST, structures.size);
        System.arraycopy(groups.slots, 0, slots, FIRST + structures.size, groups.size);
        System.arraycopy(everybody.slots, 0, slots, FIRST + structures.size + groups.size, everybody.size);
        return slots;
    }

    Entries sorted() {
        structures.sort();
        groups.sort();
        return this;
    }

    /** Where the entries of each structure begin; one more than there are structures. */
    int[] starts(int structureCount) {
        var starts = new int[structureCount + 1];
        var place = 0;
        for (var structure = 0; structure <= structureCount; structure++) {
            while (place < structures.size && target(structures.entries[place]) < structure) {
                place++;
            }
            starts[structure] = FIRST + place;
        }
        return starts;
    }

    /** Entries of one kind, with the slots of their rules. */
    private static final class Part {

        private static final int USUAL = 4;

        private long[] entries = new long[USUAL];
        private int[] slots = new int[USUAL];
        private int size;

        void add(long entry, int slot) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
                slots = Arrays.copyOf(slots, size * 2);
            }
            entries[size] = entry;
            slots[size] = slot;
            size++;
        }

        void sort() {
            if (size < 2) {
                return;
            }
            var order = new long[size];
            for (var place = 0; place < size; place++) {
                order[place] = (long) target(entries[place]) << Integer.SIZE | place;
            }
            Arrays.sort(order);
            var sortedEntries = new long[size];
            var sortedSlots = new int[size];
            for (var place = 0; place < size; place++) {
                sortedEntries[place] = entries[(int) order[place]];
                sortedSlots[place] = slots[(int) order[place]];
            }
            entries = sortedEntries;
            slots = sortedSlots;
        }
    }
}
