package org.ent4j.catalogue.memory;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Traces;

/** Values of one kind. */
public final class InMemoryShelf<T> implements Shelf<T> {

    private final Filing<T> filing;
    private final Traces traces;
    private final TreeMap<String, Entry<T>> entries = new TreeMap<>();

    /** The versions of one id, and whether the last of them is removed. */
    private record Entry<T>(List<Kept<T>> versions, long version, boolean isRemoved) {

        private Kept<T> last() {
            return versions.get(versions.size() - 1);
        }
    }

    /** @param traces where its traces go */
    public InMemoryShelf(Filing<T> filing, Traces traces) {
        this.filing = filing;
        this.traces = traces;
    }

    @Override
    public synchronized Optional<Kept<T>> find(String id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> !entry.isRemoved())
                .map(Entry::last);
    }

    @Override
    public synchronized List<Kept<T>> of(Scope scope) {
        return all().stream()
                .filter(kept -> filing.scope().apply(kept.value()).equals(scope))
                .toList();
    }

    @Override
    public synchronized List<Kept<T>> all() {
        return entries.values().stream()
                .filter(entry -> !entry.isRemoved())
                .map(Entry::last)
                .toList();
    }

    @Override
    public synchronized Either<Superseded, Kept<T>> put(T value, long seen, Trace trace) {
        var id = filing.id().apply(value);
        return since(id, seen).map(before -> {
            var versions = new ArrayList<>(before.versions());
            var kept = new Kept<>(value, before.version() + 1);
            versions.add(kept);
            entries.put(id, new Entry<>(List.copyOf(versions), kept.version(), false));
            traces.append(trace);
            return kept;
        });
    }

    @Override
    public synchronized Either<Superseded, Kept<T>> remove(String id, long seen, Trace trace) {
        return seen == 0
                ? Either.left(Superseded.of(id, seen, present(id)))
                : since(id, seen).map(before -> {
                    entries.put(id, new Entry<>(before.versions(), before.version() + 1, true));
                    traces.append(trace);
                    return before.last();
                });
    }

    @Override
    public synchronized Either<Superseded, Kept<T>> erase(String id, long seen, Trace trace) {
        return remove(id, seen, trace).peek(any -> forget(id));
    }

    @Override
    public synchronized int forget(String id) {
        var gone = Optional.ofNullable(entries.get(id)).filter(Entry::isRemoved);
        gone.ifPresent(entry -> entries.put(id, new Entry<>(List.of(), entry.version(), true)));
        return gone.map(entry -> entry.versions().size()).orElse(0);
    }

    @Override
    public synchronized boolean wasThere(String id) {
        return entries.containsKey(id);
    }

    @Override
    public synchronized List<Kept<T>> versions(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::versions).orElse(List.of());
    }

    private Either<Superseded, Entry<T>> since(String id, long seen) {
        return present(id) == seen
                ? Either.right(Optional.ofNullable(entries.get(id)).orElse(new Entry<>(List.of(), 0, true)))
                : Either.left(Superseded.of(id, seen, present(id)));
    }

    private long present(String id) {
        return find(id).map(Kept::version).orElse(0L);
    }
}
