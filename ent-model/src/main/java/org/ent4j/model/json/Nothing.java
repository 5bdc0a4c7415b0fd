package org.ent4j.model.json;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What is left out when it is written, by type. Values of other types are always there. */
final class Nothing {

    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, ""),
            Map.entry(boolean.class, false),
            Map.entry(int.class, 0),
            Map.entry(long.class, 0L),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(OptionalLong.class, OptionalLong.empty()),
            Map.entry(Collection.class, List.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(SortedSet.class, Collections.emptySortedSet()),
            Map.entry(Map.class, Map.of()),
            Map.entry(SortedMap.class, Collections.emptySortedMap()));

    private Nothing() {}

    static Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
