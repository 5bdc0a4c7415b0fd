package org.ent4j.model.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Finds for a record the few among many that are worth a comparison: those that share one of its {@link BlockingKeys}.
 * Keys and places are packed in one sorted array of longs: 40 bits of hash, where a collision merely costs a comparison,
 * and 24 bits of place, up to 16 million records.
 */
final class CandidateIndex {

    /** Up to here everyone is compared with everyone. */
    private static final int FEW = 300;

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final long[] entries;
    private final int size;

    CandidateIndex(List<PreparedPerson> people) {
        if (people.size() > PLACE) {
            throw new IllegalArgumentException(
                    "%d records, at most %d.\nMaybe match one school or one département at a time."
                            .formatted(people.size(), PLACE));
        }
        this.size = people.size();
        this.entries = size <= FEW ? new long[0] : sorted(people);
    }

    private static long[] sorted(List<PreparedPerson> people) {
        var all = new Longs();
        for (var place = 0; place < people.size(); place++) {
            for (var key : BlockingKeys.of(people.get(place))) {
                all.add(key.hash() << PLACE_BITS | place);
            }
        }
        var entries = all.toArray();
        Arrays.sort(entries);
        return entries;
    }

    /** The places of the candidates, in ascending order, each once. */
    int[] candidates(PreparedPerson person) {
        var found = new Longs();
        if (size <= FEW) {
            for (var place = 0; place < size; place++) {
                found.add(place);
            }
        } else {
            BlockingKeys.of(person).forEach(key -> collect(key, found));
        }
        return Arrays.stream(found.toArray())
                .sorted()
                .distinct()
                .mapToInt(place -> (int) place)
                .toArray();
    }

    private void collect(BlockingKeys.Key key, Longs found) {
        var from = firstFrom(key.hash() << PLACE_BITS);
        var to = firstFrom(key.hash() + 1 << PLACE_BITS);
        if (to - from <= key.largestBlock()) {
            for (var i = from; i < to; i++) {
                found.add(entries[i] & PLACE);
            }
        }
    }

    private int firstFrom(long entry) {
        var found = Arrays.binarySearch(entries, entry);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && entries[found - 1] == entry) {
            found--;
        }
        return found;
    }

    /** A growing array of longs. */
    private static final class Longs {
        private long[] values = new long[64];
        private int length;

        void add(long value) {
            if (length == values.length) {
                values = Arrays.copyOf(values, length * 2);
            }
            values[length++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, length);
        }
    }
}
