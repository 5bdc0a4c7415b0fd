package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.StructureId;

/** Correspondents in a map. Thread-safe. */
public final class InMemoryCorrespondentLists implements CorrespondentLists {

    private final Map<StructureId, CorrespondentList> lists = new ConcurrentHashMap<>();

    @Override
    public CorrespondentList of(StructureId school) {
        return lists.getOrDefault(school, CorrespondentList.empty(school));
    }

    /** By school. */
    List<CorrespondentList> all() {
        return lists.values().stream()
                .sorted(Comparator.comparing(CorrespondentList::school))
                .toList();
    }

    @Override
    public synchronized Either<Outdated, CorrespondentList> save(CorrespondentList list) {
        var stored = of(list.school()).version();
        if (stored != list.version()) {
            return Either.left(new Outdated(list.school().value()));
        }
        var next = list.withVersion(stored + 1);
        lists.put(list.school(), next);
        return Either.right(next);
    }
}
