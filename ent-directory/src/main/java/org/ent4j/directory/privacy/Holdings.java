package org.ent4j.directory.privacy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much is kept of some people, kind by kind. What is derived, as the tables of the search, is not counted.
 *
 * @param counts from 1 on; a kind of which there is nothing is left out
 */
public record Holdings(SortedMap<DataKind, Integer> counts) {

    public static final Holdings NONE = new Holdings(new TreeMap<>());

    public Holdings {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Counts of 0 are left out. */
    public static Holdings of(Map<DataKind, Integer> counts) {
        return new Holdings(counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new)));
    }

    public int of(DataKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** What an erasure takes away. */
    public Holdings going() {
        return only(DataKind::goes);
    }

    /** What an erasure leaves, with the id alone. */
    public Holdings staying() {
        return only(kind -> !kind.goes());
    }

    private Holdings only(Predicate<DataKind> wanted) {
        var some = new EnumMap<DataKind, Integer>(DataKind.class);
        counts.forEach((kind, count) -> {
            if (wanted.test(kind)) {
                some.put(kind, count);
            }
        });
        return of(some);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
