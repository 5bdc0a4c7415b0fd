package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;

/**
 * What affiliations say apart from their structure, each distinct saying once: an académie has two million people and a
 * few thousand signatures. A signature is the sorted numbers of its values. It only grows. One writer at a time, any
 * number of readers.
 */
final class Signatures {

    private static final int USUAL = 256;

    private final Vocabulary words;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private volatile int[][] values = new int[USUAL][];
    private volatile int size;

    Signatures(Vocabulary words) {
        this.words = words;
    }

    int size() {
        return size;
    }

    /** The sorted numbers of the values of a signature. */
    int[] values(int signature) {
        return values[signature];
    }

    synchronized int number(Affiliation affiliation) {
        var key = new Key(valuesOf(affiliation));
        var known = numbers.get(key);
        return known == null ? add(key) : known;
    }

    private int add(Key key) {
        var number = size;
        if (number == values.length) {
            values = Arrays.copyOf(values, number * 2);
        }
        values[number] = key.values;
        size = number + 1;
        numbers.put(key, number);
        return number;
    }

    private int[] valuesOf(Affiliation affiliation) {
        var numbers = new int
                [1
                        + affiliation.values().values().stream()
                                .mapToInt(set -> set.size())
                                .sum()];
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

    /** An array that is compared by what stands in it. */
    private static final class Key {

        private final int[] values;
        private final int hash;

        private Key(int[] values) {
            this.values = values;
            this.hash = Arrays.hashCode(values);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(values, key.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
