package org.ent4j.access.population;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/** An immutable set of few strings in one sorted array: académies have millions of them. */
final class SortedValues extends AbstractSet<String> {

    private final String[] values;

    private SortedValues(String[] values) {
        this.values = values;
    }

    static SortedValues of(Collection<String> values) {
        return values instanceof SortedValues sorted
                ? sorted
                : new SortedValues(values.stream().sorted().distinct().toArray(String[]::new));
    }

    @Override
    public boolean contains(Object value) {
        return value instanceof String text && Arrays.binarySearch(values, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(values).iterator();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortedValues sorted ? Arrays.equals(values, sorted.values) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** A hash for which the order counts: that of a set is a sum, and codes that follow one another have equal sums. */
    int orderedHash() {
        return Arrays.hashCode(values);
    }
}
