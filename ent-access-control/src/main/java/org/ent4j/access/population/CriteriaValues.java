package org.ent4j.access.population;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sets of values by criterion, as affiliations and populations hold them: sorted, small, without empty ones. */
final class CriteriaValues {

    private CriteriaValues() {}

    static Map<Criterion, Set<String>> copy(Map<Criterion, ? extends Collection<String>> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var copy = new EnumMap<Criterion, Set<String>>(Criterion.class);
        values.forEach((criterion, those) -> {
            if (!those.isEmpty()) {
                copy.put(criterion, SortedValues.of(those));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    static int hash(Map<Criterion, Set<String>> values) {
        var hash = 0;
        for (var entry : values.entrySet()) {
            hash = (hash * 31 + entry.getKey().ordinal()) * 31
                    + SortedValues.of(entry.getValue()).orderedHash();
        }
        return hash * 0x9E3779B9;
    }

    static void add(Map<Criterion, Set<String>> to, Criterion criterion, Collection<String> values) {
        to.computeIfAbsent(criterion, any -> new TreeSet<>()).addAll(values);
    }
}
