package org.ent4j.timetable.memory;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.spi.StoredDecisions;

/** Decisions by structure and source. */
public final class InMemoryDecisions implements StoredDecisions {

    private final Map<Key, Correspondences> decisions = new ConcurrentHashMap<>();

    @Override
    public Correspondences of(StructureId structure, String source) {
        return decisions.getOrDefault(new Key(structure, source), Correspondences.none());
    }

    @Override
    public Correspondences add(StructureId structure, String source, Collection<Correspondence> added) {
        StoredDecisions.requireOf(structure, source, added);
        return decisions.merge(
                new Key(structure, source), Correspondences.of(added), (before, ignored) -> before.with(added));
    }

    @Override
    public Correspondences forget(StructureId structure, String source, Collection<SourceItem> items) {
        return decisions.compute(
                new Key(structure, source),
                (key, before) -> before == null ? Correspondences.none() : without(before, items));
    }

    private static Correspondences without(Correspondences before, Collection<SourceItem> items) {
        return Correspondences.of(before.list().stream()
                .filter(each -> items.stream().noneMatch(each.item()::isSameAs))
                .toList());
    }

    private record Key(StructureId structure, String source) {}
}
