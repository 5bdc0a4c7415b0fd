package org.ent4j.timetable.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.spi.HostItems;

/** Items by structure. */
public final class InMemoryHostItems implements HostItems {

    private final Map<StructureId, List<HostItem>> items = new ConcurrentHashMap<>();
    private final Map<StructureId, List<HostTie>> ties = new ConcurrentHashMap<>();

    /** Replaces what the structure had. */
    public InMemoryHostItems put(StructureId structure, Collection<HostItem> all) {
        items.put(structure, List.copyOf(all));
        return this;
    }

    /** Replaces the ties that the structure had. */
    public InMemoryHostItems tie(StructureId structure, Collection<HostTie> all) {
        ties.put(structure, List.copyOf(all));
        return this;
    }

    @Override
    public List<HostTie> ties(StructureId structure) {
        return ties.getOrDefault(structure, List.of());
    }

    @Override
    public List<HostItem> of(StructureId structure) {
        return items.getOrDefault(structure, List.of());
    }
}
