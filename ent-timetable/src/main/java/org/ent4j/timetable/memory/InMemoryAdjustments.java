package org.ent4j.timetable.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.spi.Adjustments;

/** Adjustments by structure and year. */
public final class InMemoryAdjustments implements Adjustments {

    private final Map<Key, Map<String, Adjustment>> kept = new HashMap<>();
    private final Map<Key, Set<String>> withdrawn = new HashMap<>();

    @Override
    public synchronized List<Adjustment> of(StructureId structure, SchoolYear year) {
        var key = new Key(structure, year);
        return kept.getOrDefault(key, Map.of()).values().stream()
                .filter(each -> !withdrawn
                        .getOrDefault(key, Set.of())
                        .contains(each.note().id()))
                .sorted(Comparator.comparing((Adjustment each) -> each.note().at())
                        .thenComparing(each -> each.note().id()))
                .toList();
    }

    @Override
    public synchronized boolean add(StructureId structure, SchoolYear year, Adjustment adjustment) {
        return kept.computeIfAbsent(new Key(structure, year), any -> new LinkedHashMap<>())
                        .putIfAbsent(adjustment.note().id(), adjustment)
                == null;
    }

    @Override
    public synchronized boolean withdraw(StructureId structure, SchoolYear year, String id, String author, Instant at) {
        var key = new Key(structure, year);
        return kept.getOrDefault(key, Map.of()).containsKey(id)
                && withdrawn.computeIfAbsent(key, any -> new HashSet<>()).add(id);
    }

    private record Key(StructureId structure, SchoolYear year) {}
}
