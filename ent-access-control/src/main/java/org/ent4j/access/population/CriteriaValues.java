package org.ent4j.access.population;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
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
                copy.put(criterion, sorted(those));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    static Set<String> sorted(Collection<String> values) {
        return values.size() == 1
                ? Set.of(values.iterator().next())
                : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }

    static void add(Map<Criterion, Set<String>> to, Criterion criterion, Collection<String> values) {
        to.computeIfAbsent(criterion, any -> new TreeSet<>()).addAll(values);
    }
}
